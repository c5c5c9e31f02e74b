package heard.accounts;

import heard.shared.AccountId;
import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of people whom an identity provider knows, and their places: what it says holds, at every sign-in anew. */
@Component
@Transactional
public class VouchedMembers {
    private final JdbcClient database;
    private final StaffMembers members;
    private final InstallationAdministrators installation;

    VouchedMembers(JdbcClient database, StaffMembers members, InstallationAdministrators installation) {
        this.database = database;
        this.members = members;
        this.installation = installation;
    }

    /**
     * Makes or updates the person's account.
     *
     * @return the member; empty when they have a role or a place no longer or not yet, and so cannot work here
     * @throws AddressTaken when another account has their e-mail address
     */
    public Optional<StaffMember> admit(Vouched person) {
        var places = places(person);
        var known = account(person.issuer(), person.subject());
        known.ifPresent(account -> leave(account, places));
        if (places.isEmpty()) return Optional.empty();
        var account = known.orElseGet(() -> make(person));
        rename(account, person);
        look(account, person.roles().contains(Role.INSTALLATION_ADMINISTRATOR));
        places.forEach((coalition, organisation) -> place(account, coalition, organisation, person));
        return members.of(account);
    }

    /** The account of whom a provider knows by this name. */
    @Transactional(readOnly = true)
    public Optional<AccountId> account(String issuer, String subject) {
        return database.sql("select account_id from accounts.identity where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** One place in each coalition. */
    private Map<CoalitionId, OrganisationId> places(Vouched person) {
        var places = new LinkedHashMap<CoalitionId, OrganisationId>();
        if (atWork(person).isEmpty()) return places;
        for (var organisation : person.organisations()) {
            database.sql("select coalition_id from accounts.workplace where organisation_id = ? order by coalition_id")
                    .param(organisation.value())
                    .query(UUID.class)
                    .list()
                    .forEach(coalition -> places.putIfAbsent(new CoalitionId(coalition), organisation));
        }
        return places;
    }

    private void leave(AccountId account, Map<CoalitionId, OrganisationId> places) {
        var kept = places.keySet().stream().map(CoalitionId::value).toArray(UUID[]::new);
        database.sql("delete from accounts.place where account_id = ? and not coalition_id = any (?)")
                .params(account.value(), kept)
                .update();
    }

    private AccountId make(Vouched person) {
        var taken = database.sql("select exists (select from accounts.account where email = ?)")
                .param(address(person))
                .query(Boolean.class)
                .single();
        if (taken) throw new AddressTaken();
        var account = AccountId.next();
        database.sql("insert into accounts.account (id, email, name) values (?, ?, ?)")
                .params(account.value(), address(person), person.name())
                .update();
        database.sql("insert into accounts.identity (issuer, subject, account_id) values (?, ?, ?)")
                .params(person.issuer(), person.subject(), account.value())
                .update();
        return account;
    }

    /** An address that another account has by now is left as it was: it is for colleagues to read, and nothing more. */
    private void rename(AccountId account, Vouched person) {
        database.sql("""
                        update accounts.account a
                           set name = :name,
                               email = case when exists (select from accounts.account o where o.email = :email)
                                            then a.email else :email end
                         where a.id = :account and (a.name <> :name or a.email <> :email)""")
                .param("name", person.name())
                .param("email", address(person))
                .param("account", account.value())
                .update();
    }

    private void look(AccountId account, boolean afterTheInstallation) {
        if (afterTheInstallation) installation.appoint(account);
        else installation.dismiss(account);
    }

    private void place(AccountId account, CoalitionId coalition, OrganisationId organisation, Vouched person) {
        var roles = atWork(person).stream().sorted().map(Role::name).toArray(String[]::new);
        database.sql("""
                        insert into accounts.place (account_id, coalition_id, organisation_id, roles) values (?, ?, ?, ?)
                        on conflict (account_id, coalition_id)
                        do update set organisation_id = excluded.organisation_id, roles = excluded.roles""")
                .params(account.value(), coalition.value(), organisation.value(), roles)
                .update();
    }

    /** What they do in organisations. */
    private static Set<Role> atWork(Vouched person) {
        return person.roles().stream().filter(Role.ofOrganisations()::contains).collect(Collectors.toSet());
    }

    private static String address(Vouched person) {
        return person.email().strip().toLowerCase(Locale.ROOT);
    }
}
