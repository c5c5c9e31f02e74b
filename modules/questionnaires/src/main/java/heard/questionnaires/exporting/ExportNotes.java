package heard.questionnaires.exporting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what a format could not carry. */
final class ExportNotes {
    private final Set<ExportNote> notes = new LinkedHashSet<>();

    /** @param word the end of the key of the sentence */
    void add(String subject, String word, Object... arguments) {
        notes.add(new ExportNote(subject, "questionnaires.export.note." + word, List.of(arguments)));
    }

    List<ExportNote> all() {
        return List.copyOf(notes);
    }
}
