package heard.search;

import static java.util.stream.Collectors.toUnmodifiableSet;

import heard.coalitions.Limit;
import heard.coalitions.Scope;
import heard.shared.OrganisationId;
import java.util.List;
import java.util.Set;

/**
 * What the agreement withholds from whoever searches: no search is without it.
 *
 * @param hidden collectors that share counts only: none of their answers is found, lit or counted
 * @param covered collectors that share text with redactions: found, but not while somebody must look at a redaction again
 */
record Withheld(Set<OrganisationId> hidden, Set<OrganisationId> covered) {
    /** For asking whether the engine answers at all. */
    static final Withheld NOTHING = new Withheld(Set.of(), Set.of());

    static Withheld by(List<Limit> limits) {
        return new Withheld(those(limits, Scope.COUNTS), those(limits, Scope.REDACTED_TEXT));
    }

    private static Set<OrganisationId> those(List<Limit> limits, Scope scope) {
        return limits.stream()
                .filter(limit -> limit.scope() == scope)
                .map(limit -> limit.organisation().id())
                .collect(toUnmodifiableSet());
    }
}
