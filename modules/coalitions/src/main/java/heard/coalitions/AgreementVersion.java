package heard.coalitions;

import heard.shared.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a coalition's agreement.
 *
 * @param edition counts the changes to a proposed version; each makes its organisations answer again
 * @param proposer the organisation that proposed it, or changed it last
 * @param proposedBy the name of the person who did; empty for a coalition that was formed at once
 * @param inForceFrom null while it is proposed, and when it never came into force
 */
public record AgreementVersion(
        int version,
        int edition,
        AgreementState state,
        AgreementTerms terms,
        Organisation proposer,
        String proposedBy,
        Instant proposedAt,
        @Nullable Instant inForceFrom,
        List<AgreementAnswer> answers) {
    public Optional<AgreementAnswer> answerOf(OrganisationId organisation) {
        return answers.stream()
                .filter(answer -> answer.organisation().equals(organisation))
                .findFirst();
    }

    boolean isAcceptedByAll() {
        return terms.terms().stream()
                .allMatch(term -> answerOf(term.organisation().id())
                        .map(AgreementAnswer::accepted)
                        .orElse(false));
    }
}
