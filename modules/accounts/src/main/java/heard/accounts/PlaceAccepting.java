package heard.accounts;

import heard.audit.Untraced;
import heard.coalitions.AnotherCoalition;
import heard.coalitions.CoalitionReading;
import heard.coalitions.CurrentMember;
import heard.shared.AccountId;
import heard.shared.Role;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What somebody does who was asked to work in another coalition. */
@Service
@PreAuthorize("isAuthenticated()")
@Untraced("That they were asked was noted; it shows no testimony.")
public class PlaceAccepting {
    /**
     * What is offered.
     *
     * @param coalition its name
     * @param organisation for which one would work there, by name
     */
    public record Offer(String coalition, String organisation, Set<Role> roles) {
        public Offer {
            roles = Set.copyOf(roles);
        }
    }

    private final PlaceOffering offering;
    private final CoalitionReading coalitions;
    private final AnotherCoalition another;
    private final CoalitionSwitching switching;

    PlaceAccepting(
            PlaceOffering offering,
            CoalitionReading coalitions,
            AnotherCoalition another,
            CoalitionSwitching switching) {
        this.offering = offering;
        this.coalitions = coalitions;
        this.another = another;
        this.switching = switching;
    }

    /** Empty when the link is not the member's, or of no use any more. */
    public Optional<Offer> offer(String token) {
        return offering.offered(token, me()).map(this::offer);
    }

    private Offer offer(OfferedPlace place) {
        var coalition = another.in(place.coalition(), coalitions::current);
        var organisation = coalition.organisations().stream()
                .filter(each -> each.id().equals(place.organisation()))
                .findFirst();
        return new Offer(coalition.name(), organisation.map(each -> each.name()).orElse(""), place.roles());
    }

    /** Accepts, and goes to work there; false when there was nothing to accept. */
    public boolean accept(String token, HttpSession session) {
        var offered = offering.offered(token, me());
        if (offered.isEmpty() || !offering.accept(token, me())) return false;
        switching.to(offered.get().coalition(), session);
        return true;
    }

    public void decline(String token) {
        offering.decline(token, me());
    }

    private static AccountId me() {
        return CurrentMember.require().account();
    }
}
