package heard.questionnaires.importing;

import heard.questionnaires.importing.ImportLine.Note;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportLine.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects what becomes of each thing in a form; a thing of which nothing is said came over as it is. */
public final class ImportReport {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Cause, Gathering> gathered = new LinkedHashMap<>();

    /** Why something is said, and of which sheet; of several sheets at once where places are no rows. */
    private record Cause(Outcome outcome, String key, String part) {}

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
        var lines = new ArrayList<>(entries.stream().map(Entry::line).toList());
        gathered.forEach((cause, gathering) -> {
            var note = new Note(cause.outcome(), cause.key(), List.of(gathering.count(), gathering.said()));
            lines.add(new ImportLine(Place.whole(cause.part()), Thing.OTHER, "", cause.outcome(), List.of(note)));
        });
        return lines;
    }

    /**
     * Says something that is true of many things in one line for all of them, which is not counted.
     *
     * @param word what differs between them, for example the name of a setting; empty for nothing
     */
    public void gather(Outcome outcome, Place place, String key, String word) {
        var cause = new Cause(outcome, "questionnaires.import." + key, place.row() > 0 ? place.part() : "");
        gathered.computeIfAbsent(cause, _ -> new Gathering()).add(word, place);
    }

    private Entry add(Place place, Thing thing, String subject) {
        var entry = new Entry(place, thing, subject);
        entries.add(entry);
        return entry;
    }

    /** One thing, of which something may be said. */
    public final class Entry {
        private final Place place;
        private final Thing thing;
        private final String subject;
        private final List<Note> notes = new ArrayList<>();
        private Outcome untold = Outcome.CARRIED;

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

        /** Of this and others like it one line tells. */
        public Entry changedAlike(String key, String word) {
            gather(Outcome.CHANGED, place, key, word);
            return silently(Outcome.CHANGED);
        }

        /** With another thing, whose line tells. */
        public Entry leftOutWith(Entry other, String original) {
            other.leftOut("with.question", original);
            return silently(Outcome.LEFT_OUT);
        }

        private Entry silently(Outcome outcome) {
            if (untold.compareTo(outcome) < 0) untold = outcome;
            return this;
        }

        private Entry note(Outcome outcome, String key, Object... arguments) {
            var note = new Note(outcome, "questionnaires.import." + key, List.of(arguments));
            if (!notes.contains(note)) notes.add(note);
            return this;
        }

        private ImportLine line() {
            var worst = Stream.concat(Stream.of(untold), notes.stream().map(Note::outcome))
                    .max(Comparator.naturalOrder())
                    .orElse(Outcome.CARRIED);
            return new ImportLine(place, thing, subject, worst, notes);
        }
    }
}
