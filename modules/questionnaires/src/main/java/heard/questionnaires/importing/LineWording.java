package heard.questionnaires.importing;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in sentences what became of things in a form. */
public final class LineWording {
    /** Texts by their key, in the reader's language. */
    @FunctionalInterface
    public interface Sentences {
        String of(String key, Object... arguments);
    }

    private final Sentences sentences;

    public LineWording(Sentences sentences) {
        this.sentences = sentences;
    }

    public String place(ImportLine line) {
        var place = line.place();
        if (place.row() > 0) return sentences.of("questionnaires.import.place.row", place.part(), place.row());
        if (place.id().isEmpty()) return place.part();
        return sentences.of("questionnaires.import.place.id", place.part(), place.id());
    }

    public String notes(ImportLine line) {
        return line.notes().stream().map(this::note).collect(Collectors.joining("\n"));
    }

    private String note(ImportLine.Note note) {
        return sentences.of(
                note.key(), note.arguments().stream().map(this::said).toArray());
    }

    /** A note in a note is its reason. */
    private Object said(Object argument) {
        return argument instanceof ImportLine.Note reason ? note(reason) : argument;
    }

    /** All of it on one line. */
    public String line(ImportLine line) {
        var said = line.notes().stream()
                .map(this::note)
                .map(note -> note.replaceAll("\\s*\\R\\s*", " "))
                .collect(Collectors.joining("; "));
        var subject = line.subject().replaceAll("\\s*\\R\\s*", " ");
        return Stream.of(place(line), subject, said)
                .filter(each -> !each.isEmpty())
                .reduce((before, after) -> sentences.of("questionnaires.import.line", before, after))
                .orElse("");
    }
}
