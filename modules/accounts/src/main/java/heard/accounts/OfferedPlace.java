package heard.accounts;

import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.util.Set;

/** A place in a coalition that somebody may accept. */
record OfferedPlace(CoalitionId coalition, OrganisationId organisation, Set<Role> roles) {
    OfferedPlace {
        roles = Set.copyOf(roles);
    }
}
