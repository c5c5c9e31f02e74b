package heard.demonstration;

import heard.consultations.ConsultationCreating;
import heard.consultations.ConsultationForm;
import heard.consultations.ConsultationOpening;
import heard.questionnaires.Medium;
import heard.questionnaires.QuestionnaireEditing;
import heard.questionnaires.media.MediumKeeping;
import heard.shared.ConsultationId;
import heard.shared.OrganisationId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Creates the consultation, writes its questionnaire and opens it. */
@Component
class ConsultationStep {
    /** The longest ago anybody answered, and how long it stays open. */
    private static final int DAYS_OPEN = 180;

    private static final int DAYS_LEFT = 90;
    private static final int YEARS_KEPT = 2;

    private final ConsultationCreating creating;
    private final QuestionnaireEditing editing;
    private final ConsultationOpening opening;
    private final MediumKeeping media;

    ConsultationStep(
            ConsultationCreating creating,
            QuestionnaireEditing editing,
            ConsultationOpening opening,
            MediumKeeping media) {
        this.media = media;
        this.creating = creating;
        this.editing = editing;
        this.opening = opening;
    }

    /** As an organiser. */
    ConsultationId make(ConsultationContent content, OrganisationId organisation, LocalDate today) {
        var id = creating.create(form(content, organisation, today));
        editing.save(
                id,
                editing.open(id).revision(),
                content.questionnaire(drawing -> media.keep(Medium.Kind.IMAGE, drawing.png())));
        opening.open(id);
        return id;
    }

    private static ConsultationForm form(ConsultationContent content, OrganisationId organisation, LocalDate today) {
        return new ConsultationForm(
                content.slug(),
                organisation,
                content.title(),
                content.purpose(),
                content.strategy(),
                content.sections(),
                today.minusDays(DAYS_OPEN),
                today.plusDays(DAYS_LEFT),
                today.plusYears(YEARS_KEPT),
                content.spoken().getFirst(),
                content.spoken());
    }
}
