package heard.questionnaires.exporting;

import java.util.List;

/**
 * A questionnaire as a file for other programs.
 *
 * @param name of the file
 * @param notes what its format could not carry, in the order of the questions
 */
public record ExportedForm(String name, String mediaType, byte[] file, List<ExportNote> notes) {
    public ExportedForm {
        notes = List.copyOf(notes);
    }
}
