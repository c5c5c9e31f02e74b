package heard.questionnaires;

import heard.questionnaires.AnswerCheck.Given;
import heard.questionnaires.AnswerCheck.NotAnswered;
import heard.questionnaires.AnswerCheck.Problem;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an answer from the fields of a form, whatever digits and line ends it was typed with. */
final class FormReading {
    static final int LONGEST_TEXT = 20_000;
    private static final Set<String> YES_NO = Set.of(Answer.One.YES, Answer.One.NO, Answer.One.NOT_SURE);

    private FormReading() {}

    static AnswerCheck read(Question question, Map<String, List<String>> form) {
        var values = form.getOrDefault(question.name(), List.of());
        if (choosesOne(question) && values.stream().distinct().count() > 1) {
            return problem(question.name(), "choice.unknown");
        }
        return switch (question.type()) {
            case INFORMATION -> new NotAnswered();
            case SHORT_TEXT, LONG_TEXT -> text(question, first(values));
            case ONE_OF, YES_NO_NOT_SURE -> one(question, first(values));
            case MANY_OF -> many(question, values);
            case NUMBER -> number(question, first(values));
            case SCALE -> scale(question, first(values));
            case DATE -> DateReading.read(question, form);
        };
    }

    private static boolean choosesOne(Question question) {
        return switch (question.type()) {
            case ONE_OF, YES_NO_NOT_SURE, SCALE -> true;
            case INFORMATION, SHORT_TEXT, LONG_TEXT, MANY_OF, NUMBER, DATE -> false;
        };
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
        var length = text.codePointCount(0, text.length());
        if (length > LONGEST_TEXT) return problem(question.name(), "text.long", length, LONGEST_TEXT);
        return new Given(new Answer.Text(text));
    }

    private static AnswerCheck one(Question question, String choice) {
        if (choice.isEmpty()) return nothing(question, question.name(), "one");
        return known(question, choice) ? new Given(new Answer.One(choice)) : problem(question.name(), "choice.unknown");
    }

    /** Whether that can be the answer; every text can to a question without choices. */
    static boolean offers(Question question, String choice) {
        return switch (question.type()) {
            case ONE_OF, MANY_OF, YES_NO_NOT_SURE -> known(question, choice);
            case INFORMATION, SHORT_TEXT, LONG_TEXT, NUMBER, DATE, SCALE -> true;
        };
    }

    private static boolean known(Question question, String choice) {
        return question.type() == QuestionType.YES_NO_NOT_SURE
                ? YES_NO.contains(choice)
                : question.choice(choice).isPresent();
    }

    private static AnswerCheck many(Question question, List<String> values) {
        var sent = new LinkedHashSet<String>();
        values.stream().map(TypedText::clean).filter(value -> !value.isEmpty()).forEach(sent::add);
        if (sent.isEmpty()) return nothing(question, question.name(), "many");
        var chosen = question.choices().stream()
                .map(Choice::name)
                .filter(sent::contains)
                .distinct()
                .toList();
        if (chosen.size() < sent.size()) return problem(question.name(), "choice.unknown");
        return new Given(new Answer.Many(chosen));
    }

    private static AnswerCheck number(Question question, String typed) {
        if (typed.isEmpty()) return nothing(question, question.name(), "number");
        return TypedNumber.read(typed)
                .<AnswerCheck>map(number -> new Given(new Answer.Number(number)))
                .orElseGet(() -> problem(question.name(), "number"));
    }

    private static AnswerCheck scale(Question question, String typed) {
        if (typed.isEmpty()) return nothing(question, question.name(), "one");
        var scale = question.scale() == null ? Scale.ONE_TO_FIVE : question.scale();
        return TypedNumber.read(typed)
                .filter(number -> on(scale, number))
                .<AnswerCheck>map(number -> new Given(new Answer.Number(BigDecimal.valueOf(number.intValue()))))
                .orElseGet(() -> problem(question.name(), "scale", scale.from(), scale.to()));
    }

    private static boolean on(Scale scale, BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(scale.from())) >= 0
                && number.compareTo(BigDecimal.valueOf(scale.to())) <= 0;
    }
}
