package heard.questionnaires.importing;

import java.util.List;

/**
 * What became of one thing in a form.
 *
 * @param thing what it is; only the first three are counted
 * @param subject which one it is, in the words of the form
 * @param notes why; empty when it came over as it is, or when another line tells
 */
public record ImportLine(Place place, Thing thing, String subject, Outcome outcome, List<Note> notes) {
    public ImportLine {
        notes = List.copyOf(notes);
    }

    /** What a form consists of. */
    public enum Thing {
        QUESTION,
        CONDITION,
        TEXT,
        /** Settings, sheets, groups and whatever else is neither asked nor read. */
        OTHER
    }

    /** From best to worst. An ERROR keeps the whole form out. */
    public enum Outcome {
        CARRIED,
        CHANGED,
        LEFT_OUT,
        ERROR
    }

    /**
     * One thing to say of it.
     *
     * @param key of the message in {@code i18n/questionnaires.properties}
     * @param arguments of the message: the original, where something was changed
     */
    public record Note(Outcome outcome, String key, List<Object> arguments) {
        public Note {
            arguments = List.copyOf(arguments);
        }
    }
}
