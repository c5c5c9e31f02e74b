package heard.accounts;

import heard.accounts.MemberProblem.Reason;
import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.coalitions.CoalitionReading;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.CurrentMember;
import heard.coalitions.Organisation;
import heard.look.ReaderLanguage;
import heard.notices.NoticeSending;
import heard.shared.AccountId;
import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do about the members of their organisation in the coalition. Somebody of it can always administer it. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class MemberAdministering {
    private final JdbcClient database;
    private final MemberInviting inviting;
    private final PlaceOffering offering;
    private final CoalitionReading coalitions;
    private final SecondStep secondStep;
    private final Passkeys passkeys;
    private final AccountLetters letters;
    private final NoticeSending notices;
    private final SignInWay way;
    private final InstallationAdministrators installation;

    MemberAdministering(
            JdbcClient database,
            MemberInviting inviting,
            PlaceOffering offering,
            CoalitionReading coalitions,
            SecondStep secondStep,
            Passkeys passkeys,
            AccountLetters letters,
            NoticeSending notices,
            SignInWay way,
            InstallationAdministrators installation) {
        this.database = database;
        this.inviting = inviting;
        this.offering = offering;
        this.coalitions = coalitions;
        this.secondStep = secondStep;
        this.passkeys = passkeys;
        this.letters = letters;
        this.notices = notices;
        this.way = way;
        this.installation = installation;
    }

    /** All members, by name. */
    @Transactional(readOnly = true)
    @Traced(Action.READ_MEMBERS)
    public List<MemberRow> all() {
        var organisations = coalitions.current().organisations().stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        return database.sql("""
                        select a.id, a.name, a.email, p.organisation_id, p.roles,
                               a.password is not null or exists (select from accounts.identity i where i.account_id = a.id)
                          from accounts.place p
                          join accounts.account a on a.id = p.account_id
                         where p.coalition_id = :here
                        union all
                        select a.id, o.name, a.email, o.organisation_id, o.roles, false
                          from accounts.offered_place o
                          join accounts.account a on a.id = o.account_id
                         where o.coalition_id = :here
                         order by 2, 3""")
                .param("here", here().value())
                .query((row, _) -> row(row, organisations))
                .list();
    }

    /** What stands for both those who work here and those who were asked to and have not accepted yet. */
    private static MemberRow row(ResultSet row, Map<OrganisationId, Organisation> organisations) throws SQLException {
        var organisation = new OrganisationId(row.getObject(4, UUID.class));
        return new MemberRow(
                new AccountId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                organisations.getOrDefault(organisation, new Organisation(organisation, "")),
                StaffMembers.roles((String[]) row.getArray(5).getArray()),
                row.getBoolean(6));
    }

    /**
     * Asks somebody to work here for the member's own organisation; gives the token of the link with which they choose a
     * password, or accept when they have one. Which of the two is not said.
     */
    @Traced(Action.INVITE_MEMBER)
    public String add(String name, String email, OrganisationId organisation, Set<Role> roles) {
        demandKeptHere();
        demandRoles(roles);
        if (!organisation.equals(mine())) throw new MemberProblem(Reason.OTHER_ORGANISATION);
        return offering.offer(email, name, here(), organisation, roles);
    }

    /**
     * Has the identity provider ask somebody in; they are a member here from their first sign-in on.
     *
     * @return the password to hand over, where the provider sends no e-mail
     */
    @Traced(Action.INVITE_MEMBER)
    public Optional<String> invite(String name, String email, OrganisationId organisation, Set<Role> roles) {
        demandRoles(roles);
        var theirs = coalitions.current().organisations().stream()
                .filter(each -> each.id().equals(organisation) && organisation.equals(mine()))
                .findFirst()
                .orElseThrow(() -> new MemberProblem(Reason.OTHER_ORGANISATION));
        return way.inviting()
                .orElseThrow(() -> new MemberProblem(Reason.OUTSIDE))
                .invite(new OutsideInviting.Newcomer(name, email, theirs, roles));
    }

    /** A new link for a member of this coalition alone, or for one who has not accepted yet; the one before stops working. */
    @Traced(Action.INVITE_MEMBER)
    public String link(AccountId account) {
        demandKeptHere();
        demandOurs(account);
        return offering.renew(account, here()).orElseGet(() -> {
            demandOursAlone(account);
            var token = inviting.token(account);
            letters.invitation(account, token, ReaderLanguage.current());
            return token;
        });
    }

    /** Whether links are sent by e-mail. */
    @Transactional(readOnly = true)
    @Untraced("It says how Heard is set up.")
    public boolean sendsLinks() {
        return letters.isSetUp();
    }

    /** Those of these whom an e-mail did not reach. */
    @Transactional(readOnly = true)
    @Untraced("It says what became of our own e-mails.")
    public Set<AccountId> unreached(List<MemberRow> rows) {
        var ids = rows.stream().map(row -> row.account().value()).toList();
        return notices.givenUp(ids).stream().map(AccountId::new).collect(Collectors.toSet());
    }

    @Traced(Action.CHANGE_MEMBER)
    public void change(AccountId account, Set<Role> roles) {
        demandKeptHere();
        demandRoles(roles);
        demandOurs(account);
        var names = roles.stream().map(Role::name).toArray(String[]::new);
        database.sql("update accounts.place set roles = ? where account_id = ? and coalition_id = ?")
                .params(names, account.value(), here().value())
                .update();
        database.sql("update accounts.offered_place set roles = ? where account_id = ? and coalition_id = ?")
                .params(names, account.value(), here().value())
                .update();
        demandAdministrator();
    }

    /** Takes the member out of the coalition: they cannot sign in to it any more. What they did stays. */
    @Traced(Action.REMOVE_MEMBER)
    public void remove(AccountId account) {
        demandOurs(account);
        if (isHereAlone(account) && installation.isLast(account)) throw new MemberProblem(Reason.LAST_OF_INSTALLATION);
        database.sql("delete from accounts.place where account_id = ? and coalition_id = ?")
                .params(account.value(), here().value())
                .update();
        database.sql("delete from accounts.offered_place where account_id = ? and coalition_id = ?")
                .params(account.value(), here().value())
                .update();
        database.sql("""
                        delete from accounts.invitation i where i.account_id = ?
                           and not exists (select from accounts.place p where p.account_id = i.account_id)""").param(account.value()).update();
        database.sql("""
                        delete from accounts.account a
                         where a.id = ? and not exists (select from accounts.place p where p.account_id = a.id)""").param(account.value()).update();
        demandAdministrator();
    }

    /** For a member who lost their devices and their printed codes: the password alone lets them in again. */
    @Traced(Action.CHANGE_MEMBER)
    public void switchOffSecondStep(AccountId account) {
        demandKeptHere();
        demandOurs(account);
        demandOursAlone(account);
        passkeys.removeAll(account);
        secondStep.switchOff(account);
    }

    /** What the identity provider says holds at the next sign-in again, so it is changed there. */
    private void demandKeptHere() {
        if (!way.keepsPasswords()) throw new MemberProblem(Reason.OUTSIDE);
    }

    private static void demandRoles(Set<Role> roles) {
        if (roles.isEmpty() || !Role.ofOrganisations().containsAll(roles)) throw new MemberProblem(Reason.ROLES);
    }

    /** Of those who can sign in, one at least must stay an administrator. */
    private void demandAdministrator() {
        var someone = database.sql("""
                        select exists (select from accounts.place p join accounts.account a on a.id = p.account_id
                                        where p.coalition_id = ? and p.organisation_id = ?
                                          and (a.password is not null
                                               or exists (select from accounts.identity i where i.account_id = a.id))
                                          and 'ADMINISTRATOR' = any (p.roles))""")
                .params(here().value(), mine().value())
                .query(Boolean.class)
                .single();
        if (!someone) throw new MemberProblem(Reason.LAST);
    }

    /** An organisation answers for its own people; nobody can give themselves a place in another. */
    private void demandOurs(AccountId account) {
        var elsewhere = database.sql("""
                        select exists (select from accounts.place
                                        where account_id = :account and coalition_id = :here
                                          and organisation_id <> :mine
                                       union all
                                       select from accounts.offered_place
                                        where account_id = :account and coalition_id = :here
                                          and organisation_id <> :mine)""")
                .param("account", account.value())
                .param("here", here().value())
                .param("mine", mine().value())
                .query(Boolean.class)
                .single();
        if (elsewhere) throw new MemberProblem(Reason.OTHER_ORGANISATION);
    }

    private void demandOursAlone(AccountId account) {
        if (!isHereAlone(account)) throw new MemberProblem(Reason.ELSEWHERE);
    }

    private boolean isHereAlone(AccountId account) {
        return database.sql("""
                        select count(*) = 1 and bool_and(coalition_id = ?) from accounts.place where account_id = ?""")
                .params(here().value(), account.value())
                .query(Boolean.class)
                .single();
    }

    private static OrganisationId mine() {
        return CurrentMember.require().organisation();
    }

    private static CoalitionId here() {
        return CurrentCoalition.require();
    }
}
