package heard.agreements;

import heard.audit.Action;
import heard.audit.Traced;
import heard.coalitions.AgreementNegotiating;
import heard.coalitions.AgreementTerms;
import heard.coalitions.AgreementVersion;
import heard.coalitions.CurrentMember;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation's administrators do about the agreement of the coalition at work. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AgreementChanging {
    private final AgreementNegotiating negotiating;

    AgreementChanging(AgreementNegotiating negotiating) {
        this.negotiating = negotiating;
    }

    /**
     * Proposes a new version, or changes the one that is proposed.
     *
     * @param seen what the member had before them
     */
    @Traced(Action.PROPOSE_AGREEMENT)
    public AgreementVersion propose(AgreementVersion seen, AgreementTerms terms) {
        return negotiating.propose(CurrentMember.require(), seen, terms);
    }

    /** Accepts, or declines with a reason. */
    @Traced(Action.ANSWER_AGREEMENT)
    public AgreementVersion answer(AgreementVersion seen, Optional<String> declined) {
        return negotiating.answer(CurrentMember.require(), seen, declined);
    }

    @Traced(Action.PROPOSE_AGREEMENT)
    public void withdraw(AgreementVersion seen) {
        negotiating.withdraw(CurrentMember.require(), seen);
    }
}
