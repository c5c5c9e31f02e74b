package heard.consultations;

import heard.audit.Action;
import heard.audit.Traced;
import heard.questionnaires.QuestionnairePublishing;
import heard.shared.ConsultationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a consultation with its questionnaire as drafted; opening again makes a new version of a changed draft. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class ConsultationOpening {
    private final Consultations consultations;
    private final ConsultationWriting writing;
    private final QuestionnairePublishing publishing;

    ConsultationOpening(Consultations consultations, ConsultationWriting writing, QuestionnairePublishing publishing) {
        this.consultations = consultations;
        this.writing = writing;
        this.publishing = publishing;
    }

    /**
     * Opens it, or gives an open one the draft as its new version.
     *
     * @return the number of the version that people answer from now on; throws {@link ConsultationFormNotValid} when a
     *     text of the consultation is missing, and {@code QuestionnaireNotReady} when the questionnaire has errors
     */
    @Traced(Action.OPEN_CONSULTATION)
    public int open(ConsultationId id) {
        var consultation = consultations.require(id);
        FormCheck.demand(consultation.details().form());
        var version = publishing.publish(id);
        writing.write(consultation.open(version));
        return version;
    }
}
