package heard.accounts;

import heard.coalitions.Member;
import heard.shared.AccountId;
import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds members of staff for the built-in sign-in, by e-mail address, in the coalition where they worked last. */
@Component
class StaffMembers implements UserDetailsService, UserDetailsPasswordService {
    private final JdbcClient database;

    StaffMembers(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        return database.sql("""
                        select a.name, p.organisation_id, p.coalition_id,
                               p.roles || case when a.installation_administrator
                                               then array['INSTALLATION_ADMINISTRATOR'] else '{}' end,
                               a.email, a.password, a.id
                          from accounts.account a
                          join accounts.place p on p.account_id = a.id
                         where a.email = ? and a.password is not null
                         order by p.coalition_id = a.works_in desc nulls last, p.coalition_id
                         limit 1""")
                .param(email.strip().toLowerCase(Locale.ROOT))
                .query((row, _) -> new StaffMember(member(row, 7), row.getString(5), row.getString(6)))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no such member"));
    }

    /** Keeps a password hashed anew, when hashing has become harder since. */
    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails staff, @Nullable String hashed) {
        database.sql("update accounts.account set password = ? where email = ?")
                .params(Objects.requireNonNull(hashed), staff.getUsername())
                .update();
        return staff;
    }

    /** The member at the place with which their work begins. */
    @Transactional(readOnly = true)
    Optional<StaffMember> of(AccountId account) {
        return database.sql("""
                        select a.name, p.organisation_id, p.coalition_id,
                               p.roles || case when a.installation_administrator
                                               then array['INSTALLATION_ADMINISTRATOR'] else '{}' end,
                               a.email, a.id
                          from accounts.account a
                          join accounts.place p on p.account_id = a.id
                         where a.id = ?
                         order by p.coalition_id = a.works_in desc nulls last, p.coalition_id
                         limit 1""")
                .param(account.value())
                .query((row, _) -> new StaffMember(member(row, 6), row.getString(5), null))
                .optional();
    }

    /** A member from their name, organisation, coalition and roles, in this order, and their account. */
    static Member member(ResultSet row, int account) throws SQLException {
        return new Member(
                new AccountId(row.getObject(account, UUID.class)),
                row.getString(1),
                new OrganisationId(row.getObject(2, UUID.class)),
                new CoalitionId(row.getObject(3, UUID.class)),
                roles((String[]) row.getArray(4).getArray()));
    }

    static Set<Role> roles(String[] names) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
