package heard.consultations;

import heard.audit.Action;
import heard.audit.Traced;
import heard.shared.ConsultationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is said of a consultation. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class ConsultationChanging {
    private final Consultations consultations;
    private final ConsultationWriting writing;

    ConsultationChanging(Consultations consultations, ConsultationWriting writing) {
        this.consultations = consultations;
        this.writing = writing;
    }

    /**
     * Writes the form, unless somebody else changed the consultation meanwhile.
     *
     * @param revision of the consultation that the form was made from; otherwise {@link ConsultationChanged}
     */
    @Traced(Action.CHANGE_CONSULTATION)
    public void change(ConsultationId id, long revision, ConsultationForm form) {
        FormCheck.demand(form);
        var consultation = consultations.require(id);
        if (consultation.revision() != revision) throw new ConsultationChanged(id);
        writing.write(consultation.change(form));
    }
}
