package heard.questionnaires.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.exporting.QuestionnaireJson;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Gives the questionnaire out as a file that any installation of Heard takes in. */
final class ExportLink extends Anchor {
    private static final long serialVersionUID = 1;

    private static final String FILE = "questionnaire.heard.json";

    ExportLink(Supplier<Questionnaire> questionnaire) {
        setText(getTranslation("questionnaires.editor.export"));
        setHref(DownloadHandler.fromInputStream(_ -> {
            var written = QuestionnaireJson.write(questionnaire.get());
            return new DownloadResponse(new ByteArrayInputStream(written), FILE, "application/json", written.length);
        }));
        getElement().setAttribute("download", true);
    }
}
