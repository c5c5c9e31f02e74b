package heard.accounts;

import heard.audit.Untraced;
import heard.coalitions.AnotherCoalition;
import heard.coalitions.Coalition;
import heard.coalitions.CoalitionReading;
import heard.coalitions.CurrentMember;
import heard.coalitions.Member;
import heard.shared.CoalitionId;
import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Takes a member from one of their coalitions to another. It holds for one browser; the next sign-in begins where one worked
 * last.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Untraced("Shows no testimony; whatever is read or changed there leaves its trace in that coalition.")
public class CoalitionSwitching {
    private final PlacesOfAccounts places;
    private final CoalitionReading coalitions;
    private final AnotherCoalition another;

    CoalitionSwitching(PlacesOfAccounts places, CoalitionReading coalitions, AnotherCoalition another) {
        this.places = places;
        this.coalitions = coalitions;
        this.another = another;
    }

    /** The coalitions in which the member works, by name. */
    public List<Workplace> mine() {
        var me = CurrentMember.require();
        return places.of(me.account()).stream()
                .map(id -> workplace(another.in(id, coalitions::current), me))
                .sorted(Comparator.comparing(Workplace::name))
                .toList();
    }

    private static Workplace workplace(Coalition coalition, Member me) {
        var here = coalition.id().equals(me.coalition());
        return new Workplace(coalition.id(), coalition.name(), coalition.lead().name(), here);
    }

    /** From the next request of this browser on, the member is at work there. */
    public void to(CoalitionId coalition, HttpSession session) {
        if (!places.work(CurrentMember.require().account(), coalition)) {
            throw new AccessDeniedException("no place in that coalition");
        }
        CurrentSignIn.workIn(session, coalition);
    }
}
