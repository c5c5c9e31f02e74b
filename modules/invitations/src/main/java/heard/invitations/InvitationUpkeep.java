package heard.invitations;

import heard.coalitions.OrganisationLeft;
import heard.consultations.ConsultationDestroyed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** No code outlives the answers it was made for, nor lets anybody in for an organisation that has left. */
@Component
class InvitationUpkeep {
    private final Batches batches;

    InvitationUpkeep(Batches batches) {
        this.batches = batches;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ConsultationDestroyed event) {
        batches.removeAll(event.consultation());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(OrganisationLeft event) {
        batches.removeAll(event.organisation());
    }
}
