package heard.questionnaires;

import heard.questionnaires.AnswerCheck.Given;
import heard.questionnaires.AnswerCheck.NotAnswered;
import heard.questionnaires.AnswerCheck.Problem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an answer from the fields of a form, whatever digits and line ends it was typed with. */
final class FormReading {
    static final int LONGEST_TEXT = 20_000;

    private FormReading() {}

    static AnswerCheck read(Question question, Map<String, List<String>> form) {
        var declined = declined(question, form);
        if (declined.isEmpty()) return answer(question, form);
        var alsoAnswered = answer(question, without(form, question.name(), declined.get()));
        return alsoAnswered instanceof Given
                ? problem(question.name(), "declined.too")
                : new Given(new Answer.Declined(declined.get()));
    }

    private static AnswerCheck answer(Question question, Map<String, List<String>> form) {
        var values = form.getOrDefault(question.name(), List.of());
        return switch (question.type()) {
            case INFORMATION, HIDDEN, CALCULATED, CONTACT -> new NotAnswered();
            case FILE, PHOTO, AUDIO -> nothing(question, question.name(), "file");
            case SHORT_TEXT, LONG_TEXT -> text(question, first(values));
            case ONE_OF, YES_NO_NOT_SURE -> ChoiceReading.one(question, form);
            case MANY_OF -> ChoiceReading.many(question, form);
            case RANKING -> RowReading.ranking(question, form);
            case GRID, STATEMENTS -> RowReading.rows(question, form);
            case NUMBER, DECIMAL -> number(question, first(values));
            case SCALE -> ChoiceReading.scale(question, values);
            case DATE -> DateReading.read(question, form);
            case MONTH -> DateReading.month(question, form);
            case YEAR -> DateReading.year(question, first(values));
        };
    }

    /** What was said instead of an answer: beside the field, or as one of the choices. */
    private static Optional<Answer.Declined.Reason> declined(Question question, Map<String, List<String>> form) {
        var sent = Stream.of(question.name(), question.name() + ".declined")
                .flatMap(field -> form.getOrDefault(field, List.of()).stream())
                .toList();
        return Arrays.stream(Answer.Declined.Reason.values())
                .filter(question::allows)
                .filter(reason -> sent.contains(reason.sent()))
                .findFirst();
    }

    private static Map<String, List<String>> without(
            Map<String, List<String>> form, String field, Answer.Declined.Reason reason) {
        var changed = new HashMap<>(form);
        changed.computeIfPresent(field, (_, values) -> values.stream()
                .filter(value -> !value.equals(reason.sent()))
                .toList());
        return changed;
    }

    static Problem problem(String field, String key, Object... arguments) {
        return new Problem(field, "questionnaires.problem." + key, List.of(arguments));
    }

    /** What nothing sent means: fine, or a problem with that key when the question is required. */
    static AnswerCheck nothing(Question question, String field, String key) {
        return question.required() ? problem(field, "required." + key) : new NotAnswered();
    }

    static String first(List<String> values) {
        return values.isEmpty() ? "" : TypedText.clean(values.getFirst());
    }

    private static AnswerCheck text(Question question, String text) {
        if (text.isEmpty()) return nothing(question, question.name(), "text");
        var length = length(text);
        var longest = question.limits().mostOr(LONGEST_TEXT);
        if (length > longest) return problem(question.name(), "text.long", length, longest);
        var shortest = question.limits().leastOrZero();
        if (length < shortest) return problem(question.name(), "text.short", length, shortest);
        return new Given(new Answer.Text(text));
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static AnswerCheck number(Question question, String typed) {
        if (typed.isEmpty()) return nothing(question, question.name(), "number");
        var number = TypedNumber.read(typed);
        if (number.isEmpty()) return problem(question.name(), "number");
        return within(question, number.get(), "number").orElseGet(() -> new Given(new Answer.Number(number.get())));
    }

    /** Whether a number lies outside of the question's limits. */
    static Optional<AnswerCheck> within(Question question, BigDecimal number, String key) {
        var limits = question.limits();
        if (limits.admit(number)) return Optional.empty();
        var name = question.name();
        if (limits.least() == null) return Optional.of(problem(name, key + ".most", shown(limits.most())));
        if (limits.most() == null) return Optional.of(problem(name, key + ".least", shown(limits.least())));
        return Optional.of(problem(name, key + ".between", shown(limits.least()), shown(limits.most())));
    }

    private static String shown(@Nullable BigDecimal bound) {
        return bound == null ? "" : bound.toPlainString();
    }

    /** Whether that can be the answer; every text can to a question without choices. */
    static boolean offers(Question question, String choice) {
        return ChoiceReading.offers(question, choice);
    }
}
