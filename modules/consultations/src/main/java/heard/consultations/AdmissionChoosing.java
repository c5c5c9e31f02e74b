package heard.consultations;

import heard.audit.Action;
import heard.audit.Traced;
import heard.shared.ConsultationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides who can answer a consultation: anyone who has its address, or only whoever has a code. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class AdmissionChoosing {
    private final Consultations consultations;
    private final ConsultationWriting writing;

    AdmissionChoosing(Consultations consultations, ConsultationWriting writing) {
        this.consultations = consultations;
        this.writing = writing;
    }

    /**
     * Holds for everybody who begins from now on; who has begun goes on as they began, or without a code when none is needed
     * any more. Throws {@link ConsultationNotOpen} when its answers are destroyed.
     *
     * @param codeOnly whether a code is needed
     */
    @Traced(Action.CHANGE_CONSULTATION)
    public void choose(ConsultationId id, boolean codeOnly) {
        writing.write(consultations.require(id).admit(codeOnly));
    }
}
