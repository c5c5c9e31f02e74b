package heard.questionnaires;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The order and the numbers of questions wherever all of them are shown at once: on paper, in the document for review and where
 * responses are entered, so that a facilitator finds on the screen what stands on the sheet.
 *
 * <p>Numbers go through the whole questionnaire, whatever is asked of one person. Only what can be answered has one; rows of a grid
 * and statements have a second one beneath it, and in a group that repeats the numbers are the same in every entry.
 */
public final class Numbering {
    private final List<Question> order;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Numbering(List<Question> order) {
        this.order = order;
        for (var question : order) {
            if (question.type().isAnswered()) numbers.putIfAbsent(question.name(), numbers.size() + 1);
        }
    }

    public static Numbering of(Questionnaire questionnaire) {
        var before = new ArrayList<Question>();
        var after = new ArrayList<Question>();
        for (var question : questionnaire.questions()) {
            if (question.type().isSilent()) continue;
            (isAfter(questionnaire, question) ? after : before).add(question);
        }
        before.addAll(after);
        return new Numbering(List.copyOf(before));
    }

    /** A group that repeats stands where its first question does. */
    private static boolean isAfter(Questionnaire questionnaire, Question question) {
        return questionnaire
                .repeat(question)
                .flatMap(questionnaire::first)
                .orElse(question)
                .has(Trait.EQUALITY);
    }

    /** What people see, texts to read among it, as they come to it: equality questions last. */
    public List<Question> order() {
        return order;
    }

    /** From 1; empty for a text to read, for what is never shown and for a name that is no question's. */
    public OptionalInt number(String question) {
        var number = numbers.get(question);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Of a row of a grid or a statement within its question, from 1; 0 when there is none of that name. */
    public static int row(Question question, String row) {
        var names = question.rows().stream().map(Choice::name).toList();
        return names.indexOf(row) + 1;
    }
}
