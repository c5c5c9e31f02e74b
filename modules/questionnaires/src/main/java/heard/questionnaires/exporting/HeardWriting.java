package heard.questionnaires.exporting;

import heard.questionnaires.Questionnaire;
import heard.questionnaires.media.MediumReading;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes Heard's own JSON with images and recordings in it, as long as an installation of Heard would take the file back. */
final class HeardWriting {
    private static final int MOST_BYTES = 20_000_000;

    private final Questionnaire questionnaire;
    private final MediumReading media;
    private final ExportNotes notes = new ExportNotes();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private int written;

    private HeardWriting(Questionnaire questionnaire, MediumReading media) {
        this.questionnaire = questionnaire;
        this.media = media;
    }

    static ExportedForm of(Questionnaire questionnaire, MediumReading media) {
        return new HeardWriting(questionnaire, media).whole();
    }

    private ExportedForm whole() {
        for (var question : questionnaire.questions()) {
            for (var medium : question.details().media()) {
                medium.files().values().forEach(name -> add(question.name(), name));
            }
        }
        var file = QuestionnaireJson.write(questionnaire, files);
        return new ExportedForm("questionnaire.heard.json", "application/json", file, notes.all());
    }

    private void add(String question, String name) {
        if (files.containsKey(name)) return;
        var content = media.of(questionnaire, name);
        if (content.isEmpty() || written + content.get().length > MOST_BYTES) {
            notes.add(question, "media.left", name, MOST_BYTES / 1_000_000);
            return;
        }
        written += content.get().length;
        files.put(name, content.get());
    }
}
