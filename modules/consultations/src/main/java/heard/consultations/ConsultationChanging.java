package heard.consultations;

import heard.audit.Action;
import heard.audit.Traced;
import heard.shared.ConsultationId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
     * Throws {@link ConsultationFormNotValid}, also when answers would be kept longer than people were told, or be destroyed
     * at once, which takes two.
     *
     * @param revision of the consultation that the form was made from; otherwise {@link ConsultationChanged}
     */
    @Traced(Action.CHANGE_CONSULTATION)
    public void change(ConsultationId id, long revision, ConsultationForm form) {
        FormCheck.demand(form);
        var consultation = consultations.require(id);
        if (consultation.revision() != revision) throw new ConsultationChanged(id);
        demandWhatWasTold(consultation, form);
        writing.write(consultation.change(form));
    }

    private static void demandWhatWasTold(Consultation consultation, ConsultationForm form) {
        var told = consultation.details().retainUntil();
        if (consultation.status() == Status.DRAFT || form.retainUntil().equals(told)) return;
        if (form.retainUntil().isAfter(told) || !form.retainUntil().isAfter(LocalDate.now(ZoneOffset.UTC))) {
            throw new ConsultationFormNotValid(List.of(FormProblem.KEPT_OTHERWISE_THAN_TOLD));
        }
    }
}
