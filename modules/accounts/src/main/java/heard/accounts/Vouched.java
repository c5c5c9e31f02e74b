package heard.accounts;

import heard.shared.OrganisationId;
import heard.shared.Role;
import java.util.List;
import java.util.Set;

/**
 * Somebody for whom an identity provider vouches.
 *
 * @param issuer the provider, as it names itself
 * @param subject how it names this person, for ever; their e-mail address proves nothing
 * @param organisations those of ours to which they belong, the first one first where two work in the same coalition
 * @param roles what they may do in each
 */
public record Vouched(
        String issuer, String subject, String name, String email, List<OrganisationId> organisations, Set<Role> roles) {
    public Vouched {
        organisations = List.copyOf(organisations);
        roles = Set.copyOf(roles);
    }
}
