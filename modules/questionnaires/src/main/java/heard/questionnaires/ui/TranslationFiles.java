package heard.questionnaires.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.translation.TextsSheet;
import heard.questionnaires.translation.TranslatedFile;
import heard.questionnaires.translation.Translating;
import heard.questionnaires.translation.Xliff;
import heard.shared.ConsultationId;
import heard.shared.Language;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;

/** Gives the texts out in a translator's file and takes them back. */
final class TranslationFiles extends Div {
    private static final long serialVersionUID = 1;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient Translating translating;
    private final transient ConsultationId consultation;
    private final transient Language language;
    private final transient Consumer<Component> told;

    /** @param told takes what to say when the texts have changed, with a way back where there is one */
    TranslationFiles(
            Translating translating, ConsultationId consultation, Language language, Consumer<Component> told) {
        this.translating = translating;
        this.consultation = consultation;
        this.language = language;
        this.told = told;
        addClassName("heard-publish");
    }

    void show(Questionnaire questionnaire) {
        removeAll();
        var preview = new Anchor(
                "/preview/%s?language=%s".formatted(consultation, language),
                getTranslation("questionnaires.languages.preview"));
        preview.setTarget(AnchorTarget.BLANK);
        var name = "questionnaire-" + language;
        add(
                preview,
                download("xliff", name + ".xlf", "application/xliff+xml"),
                download("sheet", name + ".xlsx", XLSX),
                new Button(getTranslation("questionnaires.languages.import"), _ -> open(questionnaire)));
    }

    private Anchor download(String format, String file, String type) {
        var handler = DownloadHandler.fromInputStream(_ -> {
            var written = write(format);
            return new DownloadResponse(new ByteArrayInputStream(written), file, type, written.length);
        });
        var link = new Anchor(handler, getTranslation("questionnaires.languages." + format));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private byte[] write(String format) {
        var questionnaire = translating.open(consultation);
        return format.equals("xliff")
                ? Xliff.write(questionnaire, language, text -> TextNames.of(this, text))
                : TextsSheet.write(
                        questionnaire,
                        language,
                        getTranslation("questionnaires.languages.sheet.what"),
                        text -> TextNames.of(this, text));
    }

    private void open(Questionnaire questionnaire) {
        new TranslationDialog(questionnaire, language, this::take).open();
    }

    private void take(TranslatedFile file) {
        var match = translating.take(consultation, language, file);
        var undo = new Button(getTranslation("questionnaires.languages.undo"), _ -> {
            translating.takeBack(consultation, language, match);
            told.accept(new Span(getTranslation("questionnaires.languages.undone")));
        });
        var words = new Span(getTranslation("questionnaires.languages.taken", match.changes()));
        told.accept(new Div(words, undo));
    }
}
