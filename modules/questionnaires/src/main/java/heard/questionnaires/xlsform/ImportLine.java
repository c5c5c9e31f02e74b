package heard.questionnaires.xlsform;

import java.util.List;

/**
 * What became of one row.
 *
 * @param row as the spreadsheet counts, from 1; 0 for the whole sheet
 * @param subject what the row is, in the words of the form
 * @param notes why, empty when it came over as it is
 */
public record ImportLine(String sheet, int row, String subject, Outcome outcome, List<Note> notes) {
    public ImportLine {
        notes = List.copyOf(notes);
    }

    /** From best to worst. An ERROR keeps the whole form out. */
    public enum Outcome {
        CARRIED,
        CHANGED,
        LEFT_OUT,
        ERROR
    }

    /**
     * One thing to say of a row.
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
