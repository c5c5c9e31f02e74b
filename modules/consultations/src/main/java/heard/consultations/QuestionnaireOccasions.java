package heard.consultations;

import heard.questionnaires.Occasion;
import heard.questionnaires.Occasions;
import heard.questionnaires.QuestionnairePublished;
import heard.shared.ConsultationId;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells questionnaires of their consultation, and an open consultation of its questionnaire's new version. */
@Component
class QuestionnaireOccasions implements Occasions {
    private final Consultations consultations;
    private final ConsultationWriting writing;

    QuestionnaireOccasions(Consultations consultations, ConsultationWriting writing) {
        this.consultations = consultations;
        this.writing = writing;
    }

    @Override
    public Optional<Occasion> of(ConsultationId consultation) {
        return consultations
                .findById(consultation.value())
                .map(Consultation::details)
                .map(details -> new Occasion(
                        details.title(), details.source(), details.languages(), details.status() == Status.OPEN));
    }

    @EventListener
    void on(QuestionnairePublished event) {
        consultations
                .findById(event.consultation().value())
                .filter(consultation -> consultation.status() == Status.OPEN)
                .ifPresent(consultation -> writing.write(consultation.ask(event.version())));
    }
}
