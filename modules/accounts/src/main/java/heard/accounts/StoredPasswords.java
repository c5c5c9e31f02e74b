package heard.accounts;

import heard.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What accounts sign in with. */
@Component
class StoredPasswords {
    /**
     * One of them.
     *
     * @param password as Argon2id encoded it
     */
    record Stored(String email, String password) {}

    private final JdbcClient database;

    StoredPasswords(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    Stored of(AccountId account) {
        return database.sql("select email, coalesce(password, '') from accounts.account where id = ?")
                .param(account.value())
                .query((row, _) -> new Stored(row.getString(1), row.getString(2)))
                .single();
    }
}
