package heard.questionnaires;

import java.util.List;

/**
 * Something in a questionnaire that its organiser should look at.
 *
 * @param question the place of the question, from 0; -1 when it is about the whole
 * @param part of the question that is meant
 * @param at characters before the place in a condition; 0 elsewhere
 * @param key of the message in {@code i18n/questionnaires.properties}
 * @param arguments of the message
 */
public record QuestionnaireProblem(
        Severity severity, int question, Part part, int at, String key, List<Object> arguments) {
    public QuestionnaireProblem {
        arguments = List.copyOf(arguments);
    }

    /** An error keeps the questionnaire from being published, a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** What of a question it is about. */
    public enum Part {
        QUESTION,
        NAME,
        TEXTS,
        CHOICES,
        SCALE,
        RELEVANT,
        CONSTRAINT,
        ROWS,
        VALUE,
        FILTER,
        LIMITS,
        GROUP,
        QUOTA
    }
}
