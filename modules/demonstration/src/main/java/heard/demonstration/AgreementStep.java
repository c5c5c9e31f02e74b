package heard.demonstration;

import heard.coalitions.AgreementNegotiating;
import heard.coalitions.AgreementReading;
import heard.coalitions.AgreementTerms;
import heard.coalitions.AgreementVersion;
import heard.coalitions.Member;
import heard.coalitions.Scope;
import heard.coalitions.Term;
import heard.shared.Role;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Has the organisations agree on what each shares of the responses that it collects, and consider a change. */
@Component
class AgreementStep {
    private static final String NOBODY = "";

    private final AgreementReading agreements;
    private final AgreementNegotiating negotiating;

    AgreementStep(AgreementReading agreements, AgreementNegotiating negotiating) {
        this.agreements = agreements;
        this.negotiating = negotiating;
    }

    /** Proposed by the lead organisation, accepted by all; then a change, for which one organisation's answer is missing. */
    void make(CoalitionContent content, Cast cast) {
        var agreed = content.agreement();
        propose(content, cast, agreed.purpose(), agreed.approvals(), agreed.shares(), NOBODY);
        var change = content.proposal();
        propose(content, cast, agreed.purpose(), agreed.approvals(), change.shares(), change.waiting());
    }

    private void propose(
            CoalitionContent content,
            Cast cast,
            String purpose,
            int approvals,
            Map<String, Scope> shares,
            String waiting) {
        var before = agreements.inForce();
        var terms = before.terms().terms().stream()
                .map(term -> new Term(
                        term.organisation(),
                        Objects.requireNonNull(
                                shares.get(content.shortOf(term.organisation().name()))),
                        term.leaving()))
                .toList();
        var lead = cast.with(Role.ADMINISTRATOR, before.terms().lead());
        var wanted = new AgreementTerms(purpose, before.terms().lead(), approvals, terms);
        var proposed = Acting.as(lead, () -> negotiating.propose(lead, before, wanted));
        cast.organisations().forEach((name, organisation) -> {
            var member = cast.with(Role.ADMINISTRATOR, organisation);
            if (!name.equals(waiting) && !member.equals(lead)) accept(member, proposed);
        });
    }

    private void accept(Member member, AgreementVersion proposed) {
        Acting.as(member, () -> negotiating.answer(member, proposed, Optional.empty()));
    }
}
