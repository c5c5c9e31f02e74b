package heard.consultations;

import heard.audit.Action;
import heard.audit.Traced;
import heard.shared.ConsultationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a consultation: nobody can begin to answer, and those who answered can still correct and withdraw. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class ConsultationClosing {
    private final Consultations consultations;
    private final ConsultationWriting writing;

    ConsultationClosing(Consultations consultations, ConsultationWriting writing) {
        this.consultations = consultations;
        this.writing = writing;
    }

    /** Throws {@link ConsultationNotOpen} when it is not open. */
    @Traced(Action.CLOSE_CONSULTATION)
    public void close(ConsultationId id) {
        writing.write(consultations.require(id).close());
    }
}
