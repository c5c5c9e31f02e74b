package heard.questionnaires.versions;

import heard.shared.LocalizedText;
import java.util.List;

/**
 * One thing that differs between two questionnaires.
 *
 * @param index the place of the question in the later questionnaire, or in the earlier one where it is gone; -1 when the
 *     whole is meant
 * @param question its name; empty when the whole is meant
 * @param page the title of the page it stands on; none when it has no title
 * @param key of the sentence in {@code i18n/questionnaires.properties}
 * @param arguments of the sentence: texts, numbers, question types, languages and {@link AskedWhen}
 */
public record Difference(int index, String question, LocalizedText page, String key, List<Object> arguments) {
    /** A condition with the questionnaire whose questions it names; a blank one holds always. */
    public record AskedWhen(String condition, heard.questionnaires.Questionnaire questionnaire) {}

    static final String BEGINNING = "questionnaires.difference.";

    public Difference {
        arguments = List.copyOf(arguments);
    }

    /** Whether the question may mean something else now, which only whoever changed it can tell. */
    public boolean mayMeanOther() {
        return key.endsWith(".reworded");
    }
}
