package heard.questionnaires.importing;

import heard.questionnaires.importing.ImportLine.Note;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportLine.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what becomes of each thing in a form; a thing of which nothing is said came over as it is. */
public final class ImportReport {
    private final List<Entry> entries = new ArrayList<>();

    public Entry question(Place place, String subject) {
        return add(place, Thing.QUESTION, subject);
    }

    /** @param original the expression as the form has it */
    public Entry condition(Place place, String original) {
        return add(place, Thing.CONDITION, original);
    }

    public Entry text(Place place, String subject) {
        return add(place, Thing.TEXT, subject);
    }

    public Entry other(Place place, String subject) {
        return add(place, Thing.OTHER, subject);
    }

    public List<ImportLine> lines() {
        return entries.stream().map(Entry::line).toList();
    }

    private Entry add(Place place, Thing thing, String subject) {
        var entry = new Entry(place, thing, subject);
        entries.add(entry);
        return entry;
    }

    /** One thing, of which something may be said. */
    public static final class Entry {
        private final Place place;
        private final Thing thing;
        private final String subject;
        private final List<Note> notes = new ArrayList<>();

        private Entry(Place place, Thing thing, String subject) {
            this.place = place;
            this.thing = thing;
            this.subject = subject;
        }

        public Place place() {
            return place;
        }

        public Entry changed(String key, Object... arguments) {
            return note(Outcome.CHANGED, key, arguments);
        }

        public Entry leftOut(String key, Object... arguments) {
            return note(Outcome.LEFT_OUT, key, arguments);
        }

        public Entry error(String key, Object... arguments) {
            return note(Outcome.ERROR, key, arguments);
        }

        private Entry note(Outcome outcome, String key, Object... arguments) {
            var note = new Note(outcome, "questionnaires.import." + key, List.of(arguments));
            if (!notes.contains(note)) notes.add(note);
            return this;
        }

        private ImportLine line() {
            var worst = notes.stream()
                    .map(Note::outcome)
                    .max(Comparator.naturalOrder())
                    .orElse(Outcome.CARRIED);
            return new ImportLine(place, thing, subject, worst, notes);
        }
    }
}
