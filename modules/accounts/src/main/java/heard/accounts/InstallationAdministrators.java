package heard.accounts;

import heard.shared.AccountId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after the installation. It holds from the next request on. */
@Component
@Transactional
public class InstallationAdministrators {
    /** One of them. */
    public record Administrator(AccountId account, String name, String email) {}

    private final JdbcClient database;

    InstallationAdministrators(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    List<Administrator> all() {
        return database.sql("""
                        select id, name, email from accounts.account
                         where installation_administrator
                           and (password is not null
                                or exists (select from accounts.identity i where i.account_id = account.id))
                         order by lower(name), email""")
                .query((row, _) -> new Administrator(
                        new AccountId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3)))
                .list();
    }

    /** The account with this address, when somebody can sign in with it. */
    @Transactional(readOnly = true)
    Optional<AccountId> known(String email) {
        return database.sql("select id from accounts.account where email = ? and password is not null")
                .param(email.strip().toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** For programs that make the first account; people do it by {@link InstallationAdministering}. */
    public void appoint(AccountId account) {
        set(account, true);
    }

    /** Whether nobody else looks after the installation. */
    @Transactional(readOnly = true)
    boolean isLast(AccountId account) {
        return all().stream().map(Administrator::account).toList().equals(List.of(account));
    }

    void dismiss(AccountId account) {
        set(account, false);
    }

    private void set(AccountId account, boolean administrator) {
        database.sql("update accounts.account set installation_administrator = ? where id = ?")
                .params(administrator, account.value())
                .update();
    }
}
