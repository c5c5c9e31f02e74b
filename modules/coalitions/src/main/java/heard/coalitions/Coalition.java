package heard.coalitions;

import heard.shared.CoalitionId;
import java.util.List;

/**
 * Organisations working together: the tenant, the boundary that nothing crosses.
 *
 * @param organisations the lead organisation first, then by name
 */
public record Coalition(CoalitionId id, String name, List<Organisation> organisations) {
    public Organisation lead() {
        return organisations.getFirst();
    }
}
