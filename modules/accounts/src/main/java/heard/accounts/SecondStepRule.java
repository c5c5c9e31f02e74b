package heard.accounts;

import heard.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether the installation demands more than a password of everybody: a passkey, or codes from a phone. */
@Component
@Transactional
class SecondStepRule {
    private static final String NAME = "SECOND_STEP";

    /** Whether the account {@code a} of a query has a password alone although more is demanded. */
    static final String BROKEN = """
            exists (select from accounts.rule where name = 'SECOND_STEP')
            and not exists (select from accounts.second_step t where t.account_id = a.id and t.confirmed)
            and not exists (select from accounts.passkey k where k.account_id = a.id)
            """;

    private final JdbcClient database;

    SecondStepRule(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    boolean isInForce() {
        return database.sql("select exists (select from accounts.rule where name = ?)")
                .param(NAME)
                .query(Boolean.class)
                .single();
    }

    /** Holds from the next request of each on. */
    void set(boolean inForce) {
        var change = inForce
                ? "insert into accounts.rule (name) values (?) on conflict do nothing"
                : "delete from accounts.rule where name = ?";
        database.sql(change).param(NAME).update();
    }

    /** Whether an account has more than a password. */
    @Transactional(readOnly = true)
    boolean isKept(AccountId account) {
        return database.sql("""
                        select exists (select from accounts.second_step where account_id = ? and confirmed)
                            or exists (select from accounts.passkey where account_id = ?)""")
                .params(account.value(), account.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether an account has a password alone although more is demanded. */
    @Transactional(readOnly = true)
    boolean isBroken(AccountId account) {
        return database.sql("select " + BROKEN + " from (values (cast(? as uuid))) a (id)")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }
}
