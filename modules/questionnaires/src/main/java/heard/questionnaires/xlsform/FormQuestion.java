package heard.questionnaires.xlsform;

import heard.questionnaires.Question;
import java.util.List;

/**
 * A question of the form, before its conditions are translated.
 *
 * @param original the name by which the form's expressions call it
 * @param groups the rows that begin the groups around it, outermost first
 */
record FormQuestion(SheetRow row, String original, Question question, List<SheetRow> groups) {
    FormQuestion with(Question changed) {
        return new FormQuestion(row, original, changed, groups);
    }
}
