package heard.coalitions;

import heard.shared.AccountId;
import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.util.Set;

/**
 * A member of staff at work in one coalition.
 *
 * @param name as colleagues see it
 * @param organisation whose member they are
 * @param coalition where they work at this moment
 * @param roles what they may do there
 */
public record Member(
        AccountId account, String name, OrganisationId organisation, CoalitionId coalition, Set<Role> roles) {
    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
