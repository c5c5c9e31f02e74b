package heard.questionnaires.writing;

import java.util.List;

/**
 * Something in a questionnaire that might be written better; it never keeps anybody from anything.
 *
 * @param question the place of the question, from 0
 * @param key of the message in {@code i18n/questionnaires.properties}
 * @param arguments of the message, the words that are meant among them
 */
public record Suggestion(int question, String key, List<Object> arguments) {
    public Suggestion {
        arguments = List.copyOf(arguments);
    }
}
