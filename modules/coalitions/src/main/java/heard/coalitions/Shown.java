package heard.coalitions;

import heard.shared.OrganisationId;
import java.util.Set;

/**
 * Whose responses somebody sees. It names what is allowed and not what is forbidden: of an organisation that it forgets,
 * nothing is seen.
 *
 * @param everything for work that shows nothing to anybody, and participants' own pages; then the rest does not matter
 * @param whole organisations whose responses are seen as they are
 * @param covered organisations whose responses are seen with redactions, and not while somebody must look at one again
 */
public record Shown(boolean everything, Set<OrganisationId> whole, Set<OrganisationId> covered) {
    public static final Shown EVERYTHING = new Shown(true, Set.of(), Set.of());

    public Shown {
        whole = Set.copyOf(whole);
        covered = Set.copyOf(covered);
    }
}
