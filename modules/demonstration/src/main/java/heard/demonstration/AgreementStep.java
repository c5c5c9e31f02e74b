package heard.demonstration;

import heard.coalitions.AgreementNegotiating;
import heard.coalitions.AgreementReading;
import heard.coalitions.AgreementTerms;
import heard.coalitions.AgreementVersion;
import heard.coalitions.Member;
import heard.coalitions.Term;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Has the organisations agree on what each shares of the responses that it collects. */
@Component
class AgreementStep {
    private final AgreementReading agreements;
    private final AgreementNegotiating negotiating;

    AgreementStep(AgreementReading agreements, AgreementNegotiating negotiating) {
        this.agreements = agreements;
        this.negotiating = negotiating;
    }

    /** Proposed by the lead organisation, accepted by all. */
    void make(CoalitionContent content, Cast cast) {
        var formed = agreements.inForce();
        var before = formed.terms();
        var terms = before.terms().stream()
                .map(term ->
                        new Term(term.organisation(), content.agreement().scope(name(content, term)), term.leaving()))
                .toList();
        var purpose = content.agreement().purpose();
        var lead = cast.of(before.lead());
        var proposed = Acting.as(
                lead,
                () -> negotiating.propose(
                        lead, formed, new AgreementTerms(purpose, before.lead(), before.approvals(), terms)));
        for (var term : terms) {
            var member = cast.of(term.organisation().id());
            if (!member.equals(lead)) accept(member, proposed);
        }
    }

    private void accept(Member member, AgreementVersion proposed) {
        Acting.as(member, () -> negotiating.answer(member, proposed, Optional.empty()));
    }

    private static String name(CoalitionContent content, Term term) {
        return content.organisations().entrySet().stream()
                .filter(each -> each.getValue().equals(term.organisation().name()))
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
