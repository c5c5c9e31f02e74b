package heard.questionnaires;

import heard.questionnaires.AnswerCheck.Given;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what was chosen from choices, with the words that one of them may ask for, or on a scale. */
final class ChoiceReading {
    private static final Set<String> YES_NO = Set.of(Answer.One.YES, Answer.One.NO, Answer.One.NOT_SURE);
    private static final int LONGEST_WORDS = 2_000;

    private ChoiceReading() {}

    static AnswerCheck one(Question question, Map<String, List<String>> form) {
        var name = question.name();
        var values = form.getOrDefault(name, List.of());
        if (values.stream().distinct().count() > 1) return FormReading.problem(name, "choice.unknown");
        var choice = FormReading.first(values);
        if (choice.isEmpty()) return FormReading.nothing(question, name, "one");
        if (!known(question, choice)) return FormReading.problem(name, "choice.unknown");
        var words = words(question, List.of(choice), form);
        return wordsProblem(question, List.of(choice), words, new Answer.One(choice, words));
    }

    static AnswerCheck many(Question question, Map<String, List<String>> form) {
        var name = question.name();
        var sent = new LinkedHashSet<String>();
        form.getOrDefault(name, List.of()).stream()
                .map(TypedText::clean)
                .filter(value -> !value.isEmpty())
                .forEach(sent::add);
        if (sent.isEmpty()) return FormReading.nothing(question, name, "many");
        var chosen = question.choices().stream()
                .map(Choice::name)
                .filter(sent::contains)
                .distinct()
                .toList();
        if (chosen.size() < sent.size()) return FormReading.problem(name, "choice.unknown");
        if (chosen.size() > 1 && hasExclusive(question, chosen)) {
            return FormReading.problem(name, "choice.exclusive");
        }
        var most = question.limits().mostOr(Integer.MAX_VALUE);
        if (chosen.size() > most) return FormReading.problem(name, "many.most", most);
        var least = Math.min(question.limits().leastOrZero(), question.choices().size());
        if (chosen.size() < least && !hasExclusive(question, chosen)) {
            return FormReading.problem(name, "many.least", least);
        }
        var words = words(question, chosen, form);
        return wordsProblem(question, chosen, words, new Answer.Many(chosen, words));
    }

    private static boolean hasExclusive(Question question, List<String> chosen) {
        return question.choices().stream().anyMatch(choice -> choice.standsAlone() && chosen.contains(choice.name()));
    }

    /** Words of a choice that was not taken are left behind. */
    private static String words(Question question, List<String> chosen, Map<String, List<String>> form) {
        var taken = question.worded().filter(choice -> chosen.contains(choice.name()));
        return taken.map(_ -> FormReading.first(form.getOrDefault(question.name() + ".words", List.of())))
                .orElse("");
    }

    private static AnswerCheck wordsProblem(Question question, List<String> chosen, String words, Answer answer) {
        var field = question.name() + ".words";
        var length = FormReading.length(words);
        if (length > LONGEST_WORDS) return FormReading.problem(field, "text.long", length, LONGEST_WORDS);
        var asked = question.worded().filter(choice -> chosen.contains(choice.name()));
        return asked.isPresent() && words.isEmpty() && question.required()
                ? FormReading.problem(field, "required.words")
                : new Given(answer);
    }

    /** Whether that can be the answer; every text can to a question without choices. */
    static boolean offers(Question question, String choice) {
        var declined = Arrays.stream(Answer.Declined.Reason.values())
                .anyMatch(reason -> question.allows(reason) && reason.word().equals(choice));
        return switch (question.type()) {
            case ONE_OF, MANY_OF, RANKING, YES_NO_NOT_SURE -> declined || known(question, choice);
            case INFORMATION,
                    SHORT_TEXT,
                    LONG_TEXT,
                    NUMBER,
                    DECIMAL,
                    DATE,
                    MONTH,
                    YEAR,
                    SCALE,
                    GRID,
                    STATEMENTS,
                    FILE,
                    PHOTO,
                    AUDIO,
                    CONTACT,
                    HIDDEN,
                    CALCULATED -> true;
        };
    }

    private static boolean known(Question question, String choice) {
        return question.type() == QuestionType.YES_NO_NOT_SURE
                ? YES_NO.contains(choice)
                : question.choice(choice).isPresent();
    }

    static AnswerCheck scale(Question question, List<String> values) {
        if (values.stream().distinct().count() > 1) return FormReading.problem(question.name(), "choice.unknown");
        var typed = FormReading.first(values);
        if (typed.isEmpty()) return FormReading.nothing(question, question.name(), "one");
        var scale = question.points();
        return TypedNumber.read(typed)
                .filter(number -> on(scale, number))
                .<AnswerCheck>map(number -> new Given(new Answer.Number(BigDecimal.valueOf(number.intValue()))))
                .orElseGet(() -> FormReading.problem(question.name(), "scale", scale.from(), scale.to()));
    }

    private static boolean on(Scale scale, BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(scale.from())) >= 0
                && number.compareTo(BigDecimal.valueOf(scale.to())) <= 0;
    }
}
