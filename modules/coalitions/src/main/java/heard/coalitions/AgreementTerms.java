package heard.coalitions;

import heard.shared.OrganisationId;
import java.util.List;
import java.util.Optional;

/**
 * What organisations agree on, or are asked to.
 *
 * @param approvals how many organisations must approve a release; 0: none need to
 * @param terms of each organisation, by its name
 */
public record AgreementTerms(String purpose, OrganisationId lead, int approvals, List<Term> terms) {
    public static final int LONGEST_PURPOSE = 4_000;

    public AgreementTerms {
        purpose = purpose.strip();
        terms = List.copyOf(terms);
    }

    public Optional<Term> of(OrganisationId organisation) {
        return terms.stream()
                .filter(term -> term.organisation().id().equals(organisation))
                .findFirst();
    }

    public boolean names(OrganisationId organisation) {
        return of(organisation).isPresent();
    }
}
