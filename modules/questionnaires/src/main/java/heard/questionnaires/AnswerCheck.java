package heard.questionnaires;

import java.util.List;

/** What became of something a person sent as the answer to a question. */
public sealed interface AnswerCheck {
    /** It is an answer. */
    record Given(Answer answer) implements AnswerCheck {}

    /** Nothing was sent, and nothing needed to be. */
    record NotAnswered() implements AnswerCheck {}

    /**
     * It cannot be accepted.
     *
     * @param field name of the form field to mark, for example {@code born.month}
     * @param key of the message in {@code i18n/questionnaires.properties}
     * @param arguments of the message
     */
    record Problem(String field, String key, List<Object> arguments) implements AnswerCheck {
        public Problem {
            arguments = List.copyOf(arguments);
        }
    }
}
