package heard.accounts;

import heard.accounts.MemberProblem.Reason;
import heard.look.ReaderLanguage;
import heard.shared.AccountId;
import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers places in coalitions by a link. Who has no account gets one with the link; who has one is asked to accept, and works
 * there only then. The link looks the same for both, so that nobody learns who has an account.
 */
@Component
@Transactional
public class PlaceOffering {
    private final JdbcClient database;
    private final MemberInviting inviting;
    private final AccountLetters letters;
    private final Clock clock = Clock.systemUTC();

    PlaceOffering(JdbcClient database, MemberInviting inviting, AccountLetters letters) {
        this.database = database;
        this.inviting = inviting;
        this.letters = letters;
    }

    /** Gives the token of the link; throws {@link MemberProblem} when that person works in the coalition or was asked to. */
    public String offer(
            String email, String name, CoalitionId coalition, OrganisationId organisation, Set<Role> roles) {
        var known = account(email);
        if (known.isEmpty()) {
            var account = inviting.invite(email, name, coalition, organisation, roles);
            return sent(account, inviting.token(account));
        }
        if (isHere(known.get(), coalition)) throw new MemberProblem(Reason.KNOWN);
        var token = Tokens.next();
        database.sql("""
                        insert into accounts.offered_place
                          (token_hash, account_id, coalition_id, organisation_id, name, roles, expires_on)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Tokens.hash(token),
                        known.get().value(),
                        coalition.value(),
                        organisation.value(),
                        name.strip(),
                        roles.stream().map(Role::name).toArray(String[]::new),
                        expiry())
                .update();
        return sent(known.get(), token);
    }

    /** Where e-mail is set up, the link is on its way to them too, and its letter is the same for everybody. */
    private String sent(AccountId account, String token) {
        letters.invitation(account, token, ReaderLanguage.current());
        return token;
    }

    /** A new token for an offer that was not accepted yet; empty when there is none. */
    Optional<String> renew(AccountId account, CoalitionId coalition) {
        var token = Tokens.next();
        var changed = database.sql("""
                        update accounts.offered_place set token_hash = ?, expires_on = ?
                         where account_id = ? and coalition_id = ?""")
                .params(Tokens.hash(token), expiry(), account.value(), coalition.value())
                .update();
        return changed == 0 ? Optional.empty() : Optional.of(sent(account, token));
    }

    /** Whether this token offers somebody a place. */
    @Transactional(readOnly = true)
    public boolean isOffered(String token) {
        return database.sql(
                        "select exists (select from accounts.offered_place where token_hash = ? and expires_on > ?)")
                .params(Tokens.hash(token), now())
                .query(Boolean.class)
                .single();
    }

    /** What the token offers to this account, and to nobody else. */
    @Transactional(readOnly = true)
    Optional<OfferedPlace> offered(String token, AccountId account) {
        return database.sql("""
                        select coalition_id, organisation_id, roles from accounts.offered_place
                         where token_hash = ? and account_id = ? and expires_on > ?""")
                .params(Tokens.hash(token), account.value(), now())
                .query((row, _) -> new OfferedPlace(
                        new CoalitionId(row.getObject(1, UUID.class)),
                        new OrganisationId(row.getObject(2, UUID.class)),
                        StaffMembers.roles((String[]) row.getArray(3).getArray())))
                .optional();
    }

    /** Makes the offer a place; false when there is no such offer (any more). */
    boolean accept(String token, AccountId account) {
        var accepted = database.sql("""
                        insert into accounts.place (account_id, coalition_id, organisation_id, roles)
                        select account_id, coalition_id, organisation_id, roles from accounts.offered_place
                         where token_hash = ? and account_id = ? and expires_on > ?
                        on conflict do nothing""")
                .params(Tokens.hash(token), account.value(), now())
                .update();
        decline(token, account);
        return accepted == 1;
    }

    void decline(String token, AccountId account) {
        database.sql("delete from accounts.offered_place where token_hash = ? and account_id = ?")
                .params(Tokens.hash(token), account.value())
                .update();
    }

    private Optional<AccountId> account(String email) {
        return database.sql("select id from accounts.account where email = ?")
                .param(email.strip().toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    private boolean isHere(AccountId account, CoalitionId coalition) {
        return database.sql("""
                        select exists (select from accounts.place where account_id = :account and coalition_id = :coalition
                                       union all
                                       select from accounts.offered_place
                                        where account_id = :account and coalition_id = :coalition)""")
                .param("account", account.value())
                .param("coalition", coalition.value())
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime expiry() {
        return now().plus(Duration.ofDays(MemberInviting.DAYS));
    }
}
