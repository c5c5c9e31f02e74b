package heard.questionnaires.ui;

import com.vaadin.flow.component.menubar.MenuBar;
import heard.questionnaires.Occasion;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireReading;
import heard.questionnaires.exporting.ExportFormat;
import heard.questionnaires.exporting.ExportFormat.Order;
import heard.shared.ConsultationId;
import heard.shared.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Gives the questions out, in each format that there is. */
final class ExportMenu extends MenuBar {
    private static final long serialVersionUID = 1;

    /** Makes them. */
    @Component
    static class Factory {
        private final List<ExportFormat> formats;
        private final QuestionnaireReading reading;

        Factory(List<ExportFormat> formats, QuestionnaireReading reading) {
            this.formats = formats.stream()
                    .sorted(Comparator.comparingInt(ExportFormat::place))
                    .toList();
            this.reading = reading;
        }

        ExportMenu of(ConsultationId consultation, Supplier<Questionnaire> questionnaire) {
            var title = reading.occasion(consultation).map(Occasion::title).orElse(LocalizedText.NONE);
            return new ExportMenu(formats, () -> {
                var questions = questionnaire.get();
                return new Order(consultation, questions, title, questions.source(), false);
            });
        }
    }

    private ExportMenu(List<ExportFormat> formats, Supplier<Order> order) {
        var menu = addItem(getTranslation("questionnaires.editor.export")).getSubMenu();
        for (var format : formats) {
            menu.addItem(getTranslation(format.key() + "name"), _ -> new ExportDialog(format, order.get()).open());
        }
    }
}
