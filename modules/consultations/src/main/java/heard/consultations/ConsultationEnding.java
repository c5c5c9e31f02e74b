package heard.consultations;

import heard.shared.ConsultationId;
import heard.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys the answers of a consultation: their rows, all that came from them, and the key. Doing it again does no harm. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationEnding {
    private final Consultations consultations;
    private final ConsultationWriting writing;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    ConsultationEnding(
            Consultations consultations, ConsultationWriting writing, Vault vault, ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.writing = writing;
        this.vault = vault;
        this.events = events;
    }

    void destroy(ConsultationId id) {
        events.publishEvent(new ConsultationDestroyed(id));
        writing.write(consultations.require(id).destroy());
        vault.destroyKey(id);
    }
}
