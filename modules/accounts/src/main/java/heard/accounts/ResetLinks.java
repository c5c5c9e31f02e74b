package heard.accounts;

import heard.shared.AccountId;
import heard.shared.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links to choose another password: single-use, good for an hour, the newest of an account alone. */
@Component
@Transactional
class ResetLinks {
    private final JdbcClient database;
    private final MemberInviting inviting;
    private final SignIns signIns;
    private final AccountLetters letters;

    ResetLinks(JdbcClient database, MemberInviting inviting, SignIns signIns, AccountLetters letters) {
        this.database = database;
        this.inviting = inviting;
        this.signIns = signIns;
        this.letters = letters;
    }

    /**
     * Sends a link to whoever has this address, ends the ones before: also to whoever never followed the link they were sent,
     * and is asked into another coalition by now. Whom an identity provider vouches for has no password here.
     */
    void send(String email, Language language) {
        database.sql("""
                        select id from accounts.account a
                         where email = ? and not exists (select from accounts.identity i where i.account_id = a.id)""")
                .param(email.strip().toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .optional()
                .ifPresent(account -> letters.reset(new AccountId(account), token(account), language));
    }

    private String token(UUID account) {
        var now = Instant.now().atOffset(ZoneOffset.UTC);
        database.sql("delete from accounts.reset_link where account_id = ? or expires_on < ?")
                .params(account, now)
                .update();
        var token = Tokens.next();
        database.sql("insert into accounts.reset_link (token_hash, account_id, expires_on) values (?, ?, ?)")
                .params(Tokens.hash(token), account, now.plus(PasswordResetting.GOOD_FOR))
                .update();
        return token;
    }

    /** Whose link it is, when it is still good. */
    @Transactional(readOnly = true)
    Optional<AccountId> account(String token) {
        return database.sql("select account_id from accounts.reset_link where token_hash = ? and expires_on > ?")
                .params(Tokens.hash(token), Instant.now().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Uses the link up, and with it every other of the account; false when it is not good (any more). */
    boolean use(String token, String password, Language language) {
        var account = account(token).filter(id -> drop(id) > 0);
        account.ifPresent(id -> {
            inviting.choose(id, password);
            inviting.withdraw(id);
            signIns.endAll(id);
            letters.passwordChanged(id, language);
        });
        return account.isPresent();
    }

    private int drop(AccountId account) {
        return database.sql("delete from accounts.reset_link where account_id = ?")
                .param(account.value())
                .update();
    }
}
