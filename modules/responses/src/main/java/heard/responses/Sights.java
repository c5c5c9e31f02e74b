package heard.responses;

import static java.util.stream.Collectors.toUnmodifiableSet;

import heard.coalitions.Limit;
import heard.coalitions.Scope;
import heard.coalitions.Sharing;
import heard.shared.OrganisationId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the agreement in force what the member at work sees; everything where nobody is signed in. */
@Component
class Sights {
    private final Sharing sharing;
    private final Redactions redactions;

    Sights(Sharing sharing, Redactions redactions) {
        this.sharing = sharing;
        this.redactions = redactions;
    }

    Sight now() {
        var limits = sharing.limits();
        if (limits.isEmpty()) return Sight.EVERYTHING;
        var covered = those(limits, Scope.REDACTED_TEXT);
        return new Sight(those(limits, Scope.COUNTS), covered, covered.isEmpty() ? Set.of() : redactions.waiting());
    }

    private static Set<OrganisationId> those(List<Limit> limits, Scope scope) {
        return limits.stream()
                .filter(limit -> limit.scope() == scope)
                .map(limit -> limit.organisation().id())
                .collect(toUnmodifiableSet());
    }
}
