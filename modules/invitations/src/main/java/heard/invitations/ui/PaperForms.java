package heard.invitations.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import heard.consultations.ConsultationDetails;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireReading;
import heard.questionnaires.exporting.ExportFormat;
import heard.questionnaires.exporting.ExportedForm;
import heard.shared.Language;
import java.util.List;

/** The questions that people are asked now, on paper. */
@SpringComponent
class PaperForms {
    private final List<ExportFormat> formats;
    private final QuestionnaireReading questionnaires;

    PaperForms(List<ExportFormat> formats, QuestionnaireReading questionnaires) {
        this.formats = formats.stream().filter(ExportFormat::isFilledIn).toList();
        this.questionnaires = questionnaires;
    }

    /** Whether there is one in that language. */
    boolean isThere(ConsultationDetails details, Language language) {
        return !formats.isEmpty() && asked(details).languages().contains(language);
    }

    /** Makes it, which may take seconds; throws ExportNotPossible. */
    ExportedForm make(ConsultationDetails details, Language language, boolean large) {
        var order = new ExportFormat.Order(details.id(), asked(details), details.title(), language, large);
        return formats.getFirst().write(order);
    }

    private Questionnaire asked(ConsultationDetails details) {
        return questionnaires.written(details.id(), details.version()).questionnaire();
    }
}
