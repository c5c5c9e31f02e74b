package heard.safeguarding;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
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

    RedactionReading(Redactions redactions, Vault vault) {
        this.redactions = redactions;
        this.vault = vault;
    }

    /** What is withheld of a response, by question and place. */
    @Traced(Action.READ_RESPONSE)
    public List<RedactionRow> of(ResponseId response) {
        return redactions.of(response.value()).stream().map(this::row).toList();
    }

    /** The responses with places where people changed withheld words, so that somebody should look at them again. */
    @Untraced("Gives ids of responses, and nothing of them.")
    public List<ResponseId> toCheck(ConsultationId consultation) {
        return redactions.findByConsultationAndMovedTrueOrderByResponse(consultation.value()).stream()
                .map(Redaction::response)
                .distinct()
                .toList();
    }

    private RedactionRow row(Redaction redaction) {
        var sealed = redaction.words();
        if (sealed == null) return redaction.row("");
        var words = vault.open(redaction.consultation(), redaction.context() + ":words", sealed);
        return redaction.row(new String(words, StandardCharsets.UTF_8));
    }
}
