package heard.safeguarding;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.responses.ResponseReading;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import heard.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is withheld and why. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ORGANISER', 'ANALYST', 'POLICY_LEAD', 'SAFEGUARDING_LEAD')")
public class RedactionReading {
    private final Redactions redactions;
    private final Vault vault;
    private final ResponseReading responses;
    private final Ownership ownership;

    RedactionReading(Redactions redactions, Vault vault, ResponseReading responses, Ownership ownership) {
        this.redactions = redactions;
        this.vault = vault;
        this.responses = responses;
        this.ownership = ownership;
    }

    /** What is withheld of a response, by question and place; nothing of one that the member does not see. */
    @Traced(Action.READ_RESPONSE)
    public List<RedactionRow> of(ResponseId response) {
        var withheld = redactions.of(response.value());
        if (withheld.isEmpty() || responses.seen(List.of(response)).isEmpty()) return List.of();
        boolean ours = ownership.ours(response);
        return withheld.stream()
                .map(redaction -> redaction.row(ours ? words(redaction) : "", ours))
                .toList();
    }

    /**
     * The responses, of those that the member sees, with places where people changed withheld words, so that somebody
     * should look at them again.
     */
    @Untraced("Gives ids of responses, and nothing of them.")
    public List<ResponseId> toCheck(ConsultationId consultation) {
        var moved = redactions.findByConsultationAndMovedTrueOrderByResponse(consultation.value()).stream()
                .map(Redaction::response)
                .distinct()
                .toList();
        var seen = responses.seen(moved);
        return moved.stream().filter(seen::contains).toList();
    }

    private String words(Redaction redaction) {
        var sealed = redaction.words();
        if (sealed == null) return "";
        var words = vault.open(redaction.consultation(), redaction.context() + ":words", sealed);
        return new String(words, StandardCharsets.UTF_8);
    }
}
