package heard.agreements;

import heard.accounts.OwnCoalitions;
import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.coalitions.AgreementNegotiating;
import heard.coalitions.AgreementProblem;
import heard.coalitions.AgreementProblem.Reason;
import heard.coalitions.AgreementReading;
import heard.coalitions.CoalitionReading;
import heard.coalitions.CurrentMember;
import heard.coalitions.Leaving;
import heard.coalitions.Organisation;
import heard.coalitions.Term;
import heard.shared.CoalitionId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the member's organisation out of the coalition. Its people have no access any more with their next request; the
 * responses it collected stay or follow it, as was agreed. What was sealed and released stays.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class CoalitionLeaving {
    private final AgreementNegotiating negotiating;
    private final AgreementReading agreements;
    private final CoalitionReading coalitions;
    private final OwnCoalitions own;

    CoalitionLeaving(
            AgreementNegotiating negotiating,
            AgreementReading agreements,
            CoalitionReading coalitions,
            OwnCoalitions own) {
        this.negotiating = negotiating;
        this.agreements = agreements;
        this.coalitions = coalitions;
        this.own = own;
    }

    /** What was agreed to become of the responses that the organisation collected. */
    @Transactional(readOnly = true)
    @Untraced("What the agreement says; nobody's testimony.")
    public Leaving agreed() {
        return term().leaving();
    }

    private Term term() {
        return agreements
                .inForce()
                .terms()
                .of(CurrentMember.require().organisation())
                .orElseThrow(() -> new AgreementProblem(Reason.NOT_NAMED));
    }

    /**
     * Leaves.
     *
     * @param coalition its name, typed by the member so that nobody leaves by accident
     * @return the organisation's own coalition, where its people go on
     */
    @Traced(Action.LEAVE_COALITION)
    public CoalitionId leave(String coalition) {
        var here = coalitions.current();
        if (!here.name().equals(coalition.strip())) throw new AgreementProblem(Reason.NAME);
        var me = CurrentMember.require();
        negotiating.demandLeaving(me);
        Organisation organisation = term().organisation();
        var home = own.of(organisation, here.id());
        negotiating.leave(me, home);
        return home;
    }
}
