package heard.agreements;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.coalitions.AgreementNegotiating;
import heard.coalitions.AgreementReading;
import heard.coalitions.AgreementVersion;
import heard.coalitions.AnotherCoalition;
import heard.coalitions.CoalitionReading;
import heard.coalitions.CurrentMember;
import heard.coalitions.Organisations;
import heard.shared.CoalitionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What an organisation's administrators do about coalitions that ask it to join: they see the agreement, and nothing else. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class OfferAnswering {
    private final Organisations organisations;
    private final AnotherCoalition another;
    private final CoalitionReading coalitions;
    private final AgreementReading agreements;
    private final AgreementNegotiating negotiating;

    OfferAnswering(
            Organisations organisations,
            AnotherCoalition another,
            CoalitionReading coalitions,
            AgreementReading agreements,
            AgreementNegotiating negotiating) {
        this.organisations = organisations;
        this.another = another;
        this.coalitions = coalitions;
        this.agreements = agreements;
        this.negotiating = negotiating;
    }

    @Untraced("What coalitions propose to this organisation; nobody's testimony.")
    public List<Offer> offers() {
        return asking().stream().flatMap(id -> another.in(id, () -> offer(id))).toList();
    }

    private Stream<Offer> offer(CoalitionId id) {
        return agreements
                .proposed()
                .map(proposed -> new Offer(id, coalitions.current().name(), agreements.inForce(), proposed))
                .stream();
    }

    /** Accepts, or declines with a reason; throws {@link NoSuchOffer} when that coalition does not ask (any more). */
    @Traced(Action.ANSWER_AGREEMENT)
    public AgreementVersion answer(CoalitionId coalition, AgreementVersion seen, Optional<String> declined) {
        if (!asking().contains(coalition)) throw new NoSuchOffer();
        var me = CurrentMember.require();
        return another.in(coalition, () -> negotiating.answer(me, seen, declined));
    }

    private List<CoalitionId> asking() {
        return organisations.asking(CurrentMember.require().organisation());
    }
}
