package heard.questionnaires.xlsform;

import heard.questionnaires.Questionnaire;
import heard.questionnaires.xlsform.ImportLine.Outcome;
import java.util.List;

/**
 * A form that was read and not yet taken over.
 *
 * @param questionnaire empty when there are errors
 * @param lines one for every row of the file
 */
public record ImportedForm(Questionnaire questionnaire, List<ImportLine> lines) {
    public ImportedForm {
        lines = List.copyOf(lines);
    }

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** Whether nothing may be taken over. */
    public boolean hasErrors() {
        return count(Outcome.ERROR) > 0;
    }
}
