package heard.consultations;

import heard.audit.Action;
import heard.audit.Traced;
import heard.shared.ConsultationId;
import heard.vault.Vault;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a consultation, as a draft, with a key of its own. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class ConsultationCreating {
    private final ConsultationWriting writing;
    private final Vault vault;

    ConsultationCreating(ConsultationWriting writing, Vault vault) {
        this.writing = writing;
        this.vault = vault;
    }

    /** Throws {@link ConsultationFormNotValid} or {@link AddressInUse}, and then nothing is written. */
    @Traced(Action.CREATE_CONSULTATION)
    public ConsultationId create(ConsultationForm form) {
        FormCheck.demand(form);
        var id = ConsultationId.next();
        writing.write(new Consultation(id, form));
        vault.createKey(id);
        return id;
    }
}
