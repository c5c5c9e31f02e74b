package heard.accounts;

import heard.accounts.InstallationAdministrators.Administrator;
import heard.accounts.InstallationProblem.Reason;
import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.coalitions.CurrentMember;
import heard.coalitions.Organisation;
import heard.coalitions.Organisations;
import heard.shared.AccountId;
import heard.shared.OrganisationId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators of the installation do: they see which organisations there are and how many people work for each, and
 * nothing of what those do.
 */
@Service
@Transactional
@PreAuthorize("hasRole('INSTALLATION_ADMINISTRATOR')")
public class InstallationAdministering {
    private final JdbcClient database;
    private final Organisations organisations;
    private final OrganisationFounding founding;
    private final InstallationAdministrators administrators;
    private final AccountLetters letters;
    private final SecondStepRule rule;
    private final SignInWay way;

    InstallationAdministering(
            JdbcClient database,
            Organisations organisations,
            OrganisationFounding founding,
            InstallationAdministrators administrators,
            AccountLetters letters,
            SecondStepRule rule,
            SignInWay way) {
        this.database = database;
        this.organisations = organisations;
        this.founding = founding;
        this.administrators = administrators;
        this.letters = letters;
        this.rule = rule;
        this.way = way;
    }

    /** All organisations, by name. */
    @Transactional(readOnly = true)
    @Untraced("Names and numbers of the installation; nobody's testimony.")
    public List<OrganisationRow> all() {
        var counted = database
                .sql("""
                        select organisation_id, count(distinct account_id), count(distinct coalition_id)
                          from accounts.place group by organisation_id""")
                .query((row, _) -> new OrganisationRow(
                        new Organisation(new OrganisationId(row.getObject(1, UUID.class)), ""),
                        row.getInt(2),
                        row.getInt(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(row -> row.organisation().id(), Function.identity()));
        return organisations.all().stream()
                .map(each -> {
                    var row = counted.getOrDefault(each.id(), new OrganisationRow(each, 0, 0));
                    return new OrganisationRow(each, row.members(), row.coalitions());
                })
                .toList();
    }

    /** Whether links are sent by e-mail. */
    @Transactional(readOnly = true)
    @Untraced("It says how Heard is set up.")
    public boolean sendsLinks() {
        return letters.isSetUp();
    }

    /** Makes an organisation; gives the token of the link for its first administrator. */
    @Traced(Action.CHANGE_INSTALLATION)
    public String create(String name, String administrator, String email) {
        demandName(name);
        return founding.found(name, administrator, email).token();
    }

    @Traced(Action.CHANGE_INSTALLATION)
    public void rename(OrganisationId organisation, String name) {
        demandName(name);
        organisations.rename(organisation, name);
    }

    @Transactional(readOnly = true)
    @Untraced("Who looks after the installation; nobody's testimony.")
    public List<Administrator> administrators() {
        return administrators.all();
    }

    /** Makes somebody who can sign in an administrator of the installation too. */
    @Traced(Action.CHANGE_INSTALLATION)
    public void appoint(String email) {
        administrators.appoint(administrators.known(email).orElseThrow(() -> new InstallationProblem(Reason.UNKNOWN)));
    }

    /** They are none any more; one must stay. */
    @Traced(Action.CHANGE_INSTALLATION)
    public void dismiss(AccountId account) {
        administrators.dismiss(account);
        if (administrators.all().isEmpty()) throw new InstallationProblem(Reason.LAST);
    }

    /** Whether passwords are kept here at all, so that more than them can be demanded. */
    @Untraced("It says how Heard is set up.")
    public boolean keepsPasswords() {
        return way.keepsPasswords();
    }

    @Transactional(readOnly = true)
    @Untraced("It says how people sign in; nobody's testimony.")
    public boolean demandsSecondStep() {
        return rule.isInForce();
    }

    /** Demands a passkey or a second step of everybody, or no longer; whoever demands it needs one first. */
    @Traced(Action.CHANGE_INSTALLATION)
    public void demandSecondStep(boolean demanded) {
        if (demanded && !rule.isKept(CurrentMember.require().account())) {
            throw new InstallationProblem(Reason.OWN_SECOND_STEP);
        }
        rule.set(demanded);
    }

    private void demandName(String name) {
        if (name.isBlank()) throw new InstallationProblem(Reason.NAME);
        if (!organisations.called(name).isEmpty()) throw new InstallationProblem(Reason.CALLED_SO);
    }
}
