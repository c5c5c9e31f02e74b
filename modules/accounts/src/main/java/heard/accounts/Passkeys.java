package heard.accounts;

import heard.shared.AccountId;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of accounts, as their owners know them. */
@Component
@Transactional
class Passkeys {
    private final JdbcClient database;

    Passkeys(JdbcClient database) {
        this.database = database;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    List<Passkey> of(AccountId account) {
        return database.sql("""
                        select id, name, made_on, used_on from accounts.passkey
                         where account_id = ? order by made_on, name, id""")
                .param(account.value())
                .query((row, _) -> passkey(row))
                .list();
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        return new Passkey(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class));
    }

    @Transactional(readOnly = true)
    boolean any(AccountId account) {
        return database.sql("select exists (select from accounts.passkey where account_id = ?)")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    void rename(AccountId account, UUID id, String name) {
        database.sql("update accounts.passkey set name = ? where account_id = ? and id = ?")
                .params(name, account.value(), id)
                .update();
    }

    void remove(AccountId account, UUID id) {
        database.sql("delete from accounts.passkey where account_id = ? and id = ?")
                .params(account.value(), id)
                .update();
    }

    void removeAll(AccountId account) {
        database.sql("delete from accounts.passkey where account_id = ?")
                .param(account.value())
                .update();
    }

    /** What devices know an account by: its id as 16 bytes, which says nothing about its holder. */
    static byte[] handle(UUID account) {
        return ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }

    static UUID account(byte[] handle) {
        var bytes = ByteBuffer.wrap(handle);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
