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
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds members of staff for the built-in sign-in, by e-mail address. */
@Component
class StaffMembers implements UserDetailsService {
    private final JdbcClient database;

    StaffMembers(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        return database.sql("""
                        select a.id, a.name, p.organisation_id, p.coalition_id, p.roles, a.email, a.password
                          from accounts.account a
                          join accounts.place p on p.account_id = a.id
                         where a.email = ? and a.password is not null
                         order by p.coalition_id
                         limit 1""")
                .param(email.strip().toLowerCase(Locale.ROOT))
                .query((row, _) -> new StaffMember(member(row), row.getString(6), row.getString(7)))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no such member"));
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                new AccountId(row.getObject(1, UUID.class)),
                row.getString(2),
                new OrganisationId(row.getObject(3, UUID.class)),
                new CoalitionId(row.getObject(4, UUID.class)),
                roles((String[]) row.getArray(5).getArray()));
    }

    static Set<Role> roles(String[] names) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
