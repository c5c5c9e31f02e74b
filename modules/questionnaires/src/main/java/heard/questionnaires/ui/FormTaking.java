package heard.questionnaires.ui;

import heard.questionnaires.ImportUndoing;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.importing.FormImporting;
import heard.questionnaires.media.MediumKeeping;
import heard.shared.ConsultationId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a form of another system in the place of the questions that are there, and takes that back. */
@Component
class FormTaking {
    /** Puts other questions on the table, and saves them in a way of their own. */
    interface Table {
        void put(Questionnaire changed, Workbench.Saving by);
    }

    private final FormImporting importing;
    private final ImportUndoing undoing;
    private final MediumKeeping media;

    FormTaking(FormImporting importing, ImportUndoing undoing, MediumKeeping media) {
        this.importing = importing;
        this.media = media;
        this.undoing = undoing;
    }

    /** Asks for a file, and puts on the table what is in it, in the languages of the consultation; texts in others are kept. */
    void open(ConsultationId consultation, Questionnaire present, Table table) {
        var replaces = !present.questions().isEmpty();
        new ImportDialog(importing, present.source(), replaces, read -> {
                    media.keep(read.files());
                    table.put(
                            read.questionnaire().withLanguages(present.source(), present.languages()),
                            (revision, changed) -> undoing.take(consultation, revision, changed));
                })
                .open();
    }

    /** What takes the last import back; empty when there is none to take back. */
    Optional<UndoImport> undo(ConsultationId consultation, Questionnaire present, Table table) {
        return undoing.before(consultation)
                .filter(before -> !before.equals(present))
                .map(before -> new UndoImport(
                        () -> table.put(before, (revision, changed) -> undoing.undo(consultation, revision, changed))));
    }
}
