package heard.questionnaires;

import static heard.questionnaires.Questions.choosing;
import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static heard.questionnaires.Questions.text;
import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Answer.Declined.Reason;
import heard.questionnaires.AnswerCheck.Given;
import heard.questionnaires.AnswerCheck.Problem;
import heard.shared.Language;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RicherReadingTests {
    private static final List<String> LETTERS = List.of("a", "b", "c", "d");

    @Property(tries = 400)
    void everyAnswerIsReadBackFromTheFieldsThatItFills(@ForAll("answered") Map.Entry<Question, Answer> answered) {
        var question = answered.getKey();
        var answer = answered.getValue();
        assertThat(check(question, answer.fields(question.name()))).isEqualTo(new Given(answer));
    }

    @Provide
    Arbitrary<Map.Entry<Question, Answer>> answered() {
        var numbers = Arbitraries.integers().between(1, 5).map(BigDecimal::valueOf);
        var choices = Arbitraries.of(LETTERS);
        var several = choices.set()
                .ofMinSize(1)
                .map(set -> List.copyOf(LETTERS.stream().filter(set::contains).toList()));
        var orders = Arbitraries.integers().between(0, 23).map(RicherReadingTests::order);
        var words = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20);
        return Arbitraries.oneOf(
                numbers.map(number -> Map.entry(question("q", QuestionType.DECIMAL), new Answer.Number(number))),
                numbers.map(number -> Map.entry(
                        question("q", QuestionType.YEAR), new Answer.Number(number.add(BigDecimal.valueOf(1990))))),
                Arbitraries.integers()
                        .between(1900 * 12, 2100 * 12)
                        .map(month -> Map.entry(
                                question("q", QuestionType.MONTH),
                                new Answer.Month(YearMonth.of(month / 12, month % 12 + 1)))),
                words.map(said -> Map.entry(other(QuestionType.ONE_OF), new Answer.One("d", said))),
                Combinators.combine(several, words)
                        .as((chosen, said) -> Map.entry(
                                other(QuestionType.MANY_OF),
                                new Answer.Many(chosen, chosen.contains("d") ? said : ""))),
                orders.map(order ->
                        Map.entry(choosing("q", QuestionType.RANKING, "a", "b", "c", "d"), new Answer.Ranking(order))),
                Arbitraries.of(Reason.class)
                        .map(reason -> Map.entry(
                                question("q", QuestionType.DATE).with(reason.trait(), true),
                                new Answer.Declined(reason))),
                Arbitraries.maps(choices, numbers)
                        .ofMinSize(1)
                        .map(rows -> Map.entry(grid(), inOrder(rows, Answer.Number::new))),
                Arbitraries.maps(choices, Arbitraries.of("x", "y"))
                        .ofMinSize(1)
                        .map(rows -> Map.entry(gridOfChoices(), inOrder(rows, Answer.One::new))),
                Arbitraries.maps(choices, Arbitraries.of(Answer.One.AGREE, Answer.One.DISAGREE, Answer.One.PASS))
                        .ofMinSize(1)
                        .map(rows -> Map.entry(statements(), inOrder(rows, Answer.One::new))));
    }

    private static <T> Answer inOrder(Map<String, T> rows, Function<T, Answer> answer) {
        var answers = new LinkedHashMap<String, Answer>();
        LETTERS.forEach(row -> {
            var given = rows.get(row);
            if (given != null) answers.put(row, answer.apply(given));
        });
        return new Answer.Rows(answers);
    }

    private static List<String> order(int number) {
        var left = new ArrayList<>(LETTERS);
        Collections.rotate(left, number);
        if (number > 11) Collections.swap(left, 0, 2);
        return List.copyOf(left);
    }

    private static Question other(QuestionType type) {
        var question = choosing("q", type, "a", "b", "c", "d");
        var choices = new ArrayList<>(question.choices());
        choices.set(3, choices.get(3).with(Choice.Trait.WITH_WORDS, true));
        return question.withChoices(choices);
    }

    private static List<Choice> letters() {
        return LETTERS.stream().map(name -> new Choice(name, text(name))).toList();
    }

    private static Question grid() {
        return question("q", QuestionType.GRID).withDetails(Details.NONE.withRows(letters()));
    }

    private static Question gridOfChoices() {
        return choosing("q", QuestionType.GRID, "x", "y").withDetails(Details.NONE.withRows(letters()));
    }

    private static Question statements() {
        return question("q", QuestionType.STATEMENTS).withDetails(Details.NONE.withRows(letters()));
    }

    @Test
    void aChoiceThatStandsAloneIsRefusedBesideOthers() {
        var question = choosing("q", QuestionType.MANY_OF, "a", "b", "none");
        var choices = new ArrayList<>(question.choices());
        choices.set(2, choices.get(2).with(Choice.Trait.EXCLUSIVE, true));
        var alone = question.withChoices(choices);

        assertThat(check(alone, Map.of("q", List.of("none")))).isEqualTo(new Given(new Answer.Many(List.of("none"))));
        assertProblem(check(alone, Map.of("q", List.of("a", "none"))), "q", "choice.exclusive");
    }

    @Test
    void asManyChoicesAreTakenAsTheLimitsSay() {
        var question = choosing("q", QuestionType.MANY_OF, "a", "b", "c", "d")
                .withDetails(Details.NONE.withLimits(Limits.between(2, 3)));

        assertProblem(check(question, Map.of("q", List.of("a"))), "q", "many.least");
        assertThat(check(question, Map.of("q", List.of("a", "b")))).isInstanceOf(Given.class);
        assertProblem(check(question, Map.of("q", LETTERS)), "q", "many.most");
    }

    @Test
    void wordsOfAChoiceThatWasNotTakenAreLeftBehind() {
        var form = Map.of("q", List.of("a"), "q.words", List.of("the library"));
        assertThat(check(other(QuestionType.ONE_OF), form)).isEqualTo(new Given(new Answer.One("a")));
    }

    @Test
    void otherNeedsWordsWhenAnAnswerIsRequired() {
        var required = other(QuestionType.ONE_OF).withRequired(true);
        assertProblem(check(required, Map.of("q", List.of("d"))), "q.words", "required.words");
        assertThat(check(other(QuestionType.ONE_OF), Map.of("q", List.of("d"))))
                .isEqualTo(new Given(new Answer.One("d")));
    }

    @ParameterizedTest
    @CsvSource({"17,number.between", "121,number.between", "18,", "120,"})
    void aNumberLiesBetweenItsLimits(String typed, String key) {
        var question = question("q", QuestionType.NUMBER).withDetails(Details.NONE.withLimits(Limits.between(18, 120)));
        var check = check(question, Map.of("q", List.of(typed)));
        if (key == null) assertThat(check).isInstanceOf(Given.class);
        else assertProblem(check, "q", key);
    }

    @Test
    void sayingThatOneDoesNotSayIsAnAnswerEvenWhenOneIsRequired() {
        var question = question("q", QuestionType.LONG_TEXT).withRequired(true).with(Trait.RATHER_NOT_SAY, true);

        assertThat(check(question, Map.of("q.declined", List.of("~rather-not-say"))))
                .isEqualTo(new Given(new Answer.Declined(Reason.RATHER_NOT_SAY)));
        assertProblem(
                check(question, Map.of("q", List.of("Words"), "q.declined", List.of("~rather-not-say"))),
                "q",
                "declined.too");
        assertProblem(check(question, Map.of("q.declined", List.of("~not-sure"))), "q", "required.text");
    }

    @Test
    void placesInARankingNeedNotBeginAtOneButNoneComesTwice() {
        var question = choosing("q", QuestionType.RANKING, "a", "b", "c");

        assertThat(check(question, places("3", "9", "٢")))
                .isEqualTo(new Given(new Answer.Ranking(List.of("c", "a", "b"))));
        assertProblem(check(question, places("1", "2", "2")), "q.c", "ranking.twice");
        assertProblem(check(question, places("1", "first", "2")), "q.b", "ranking.number");
        assertProblem(check(question, places("1", "", "2")), "q", "ranking.least");
        assertThat(check(question, places("", "", ""))).isEqualTo(new AnswerCheck.NotAnswered());
    }

    @Test
    void everyRowOfARequiredGridIsAnsweredAndTheFirstOneThatIsNotIsNamed() {
        var form = Map.of("q.a", List.of("x"), "q.c", List.of("y"));
        assertProblem(check(gridOfChoices().withRequired(true), form), "q.b", "required.one");
        assertProblem(check(gridOfChoices(), Map.of("q.a", List.of("z"))), "q.a", "choice.unknown");
    }

    private static Map<String, List<String>> places(String a, String b, String c) {
        return Map.of("q.a", List.of(a), "q.b", List.of(b), "q.c", List.of(c));
    }

    private static AnswerCheck check(Question question, Map<String, List<String>> form) {
        return CompiledQuestionnaire.of(questionnaire(question)).check(question, form, Answers.NONE, Language.ENGLISH);
    }

    private static void assertProblem(AnswerCheck check, String field, String key) {
        assertThat(check).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.key()).isEqualTo("questionnaires.problem." + key);
        });
    }
}
