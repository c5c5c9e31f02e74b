package heard.questionnaires.library;

import heard.questionnaires.Question;
import heard.shared.LocalizedText;
import java.util.List;

/**
 * Questions that belong together, ready to be asked.
 *
 * @param name of it, which never changes
 * @param whole whether it is a whole questionnaire rather than a few questions about one thing
 * @param questions in English, Arabic and Farsi
 */
public record Template(String name, boolean whole, LocalizedText title, List<Question> questions) {
    public Template {
        questions = List.copyOf(questions);
    }
}
