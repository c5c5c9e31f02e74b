package heard.accounts;

import heard.shared.AccountId;
import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes accounts, and the links with which their holders choose a password: single-use, good for {@value #DAYS} days,
 * and of which the database holds a hash alone.
 */
@Service
@Transactional
public class MemberInviting {
    static final int DAYS = 7;

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final SignIns signIns;
    private final Clock clock = Clock.systemUTC();

    MemberInviting(JdbcClient database, PasswordEncoder passwords, SignIns signIns) {
        this.database = database;
        this.passwords = passwords;
        this.signIns = signIns;
    }

    /** Makes an account that cannot sign in until its holder has chosen a password. */
    public AccountId invite(
            String email, String name, CoalitionId coalition, OrganisationId organisation, Set<Role> roles) {
        var account = AccountId.next();
        database.sql("insert into accounts.account (id, email, name) values (?, ?, ?)")
                .params(account.value(), email.strip().toLowerCase(Locale.ROOT), name.strip())
                .update();
        database.sql(
                        "insert into accounts.place (account_id, coalition_id, organisation_id, roles) values (?, ?, ?, ?)")
                .params(
                        account.value(),
                        coalition.value(),
                        organisation.value(),
                        roles.stream().map(Role::name).toArray(String[]::new))
                .update();
        return account;
    }

    /** A new link's token for this account; earlier ones stop working. */
    public String token(AccountId account) {
        database.sql("delete from accounts.invitation where account_id = ?")
                .param(account.value())
                .update();
        var token = Tokens.next();
        database.sql("insert into accounts.invitation (token_hash, account_id, expires_on) values (?, ?, ?)")
                .params(Tokens.hash(token), account.value(), now().plus(Duration.ofDays(DAYS)))
                .update();
        return token;
    }

    /** The e-mail address that a token is for, when it is still good. */
    @Transactional(readOnly = true)
    public Optional<String> invited(String token) {
        return database.sql("""
                        select a.email from accounts.invitation i join accounts.account a on a.id = i.account_id
                         where i.token_hash = ? and i.expires_on > ?""")
                .params(Tokens.hash(token), now())
                .query(String.class)
                .optional();
    }

    /** Whose password a token is for, when it is still good. */
    @Transactional(readOnly = true)
    public Optional<AccountId> account(String token) {
        return database.sql("select account_id from accounts.invitation where token_hash = ? and expires_on > ?")
                .params(Tokens.hash(token), now())
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Makes every link of this account worthless. */
    void withdraw(AccountId account) {
        database.sql("delete from accounts.invitation where account_id = ?")
                .param(account.value())
                .update();
        database.sql("delete from accounts.reset_link where account_id = ?")
                .param(account.value())
                .update();
    }

    /** Sets the password of the token's account, ends its sign-ins and uses the token up; false when the token is not good (any more). */
    public boolean accept(String token, String password) {
        return database.sql(
                        "delete from accounts.invitation where token_hash = ? and expires_on > ? returning account_id")
                .params(Tokens.hash(token), now())
                .query(UUID.class)
                .optional()
                .map(account -> {
                    choose(new AccountId(account), password);
                    withdraw(new AccountId(account));
                    signIns.endAll(new AccountId(account));
                    return true;
                })
                .orElse(false);
    }

    /** Sets a password without a link, for accounts that a program makes. */
    public void choose(AccountId account, String password) {
        database.sql("update accounts.account set password = ? where id = ?")
                .params(Objects.requireNonNull(passwords.encode(password)), account.value())
                .update();
    }

    /** Whether anybody can sign in yet. */
    @Transactional(readOnly = true)
    public boolean nobodyYet() {
        return !database.sql("""
                        select exists (select from accounts.account where password is not null)
                            or exists (select from accounts.identity)""").query(Boolean.class).single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
