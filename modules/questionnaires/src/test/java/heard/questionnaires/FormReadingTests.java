package heard.questionnaires;

import static heard.questionnaires.Questions.choosing;
import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static heard.questionnaires.Questions.text;
import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.AnswerCheck.Given;
import heard.questionnaires.AnswerCheck.NotAnswered;
import heard.questionnaires.AnswerCheck.Problem;
import heard.shared.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReadingTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 | 12
            -3.5 | -3.5
            3,5 | 3.5
            1,234 | 1234
            1,234,567.25 | 1234567.25
            ١٢٣ | 123
            ٣٫٥ | 3.5
            ۱٬۲۳۴ | 1234
            １２ | 12
            −7 | -7
            1 234 | 1234
            """)
    void numbersAreReadInEveryScript(String typed, BigDecimal number) {
        var check = check(question("n", QuestionType.NUMBER), Map.of("n", List.of(typed)));
        assertThat(check).isEqualTo(new Given(new Answer.Number(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ninety", "1e9", "1.2.3", "12 years", "1,23,4", "9999999999999999999"})
    void whatIsNoNumberIsRefused(String typed) {
        assertProblem(check(question("n", QuestionType.NUMBER), Map.of("n", List.of(typed))), "n", "number");
    }

    @Test
    void twoAnswersToAQuestionThatTakesOneAreRefused() {
        var check = check(question("s", QuestionType.YES_NO_NOT_SURE), Map.of("s", List.of("yes", "no")));
        assertProblem(check, "s", "choice.unknown");
    }

    @ParameterizedTest
    @CsvSource({"9,11,1990", "٩,١١,١٩٩٠", "۰۹,۱۱,۱۹۹۰", "９,１１,１９９０"})
    void datesAreReadInEveryScript(String day, String month, String year) {
        var check = check(question("born", QuestionType.DATE), date(day, month, year));
        assertThat(check).isEqualTo(new Given(new Answer.Date(LocalDate.of(1990, 11, 9))));
    }

    @ParameterizedTest
    @CsvSource({
        "'',11,1990,day,date.day",
        "9,'',1990,month,date.month",
        "9,11,90,year,date.year",
        "9,11,1370,year,date.year",
        "31,2,1990,day,date.unreal",
        "9,november,1990,month,date.month"
    })
    void aWrongDateIsRefusedAtTheFieldThatIsWrong(String day, String month, String year, String field, String key) {
        assertProblem(check(question("born", QuestionType.DATE), date(day, month, year)), "born." + field, key);
    }

    @Test
    void nothingIsFineUnlessTheQuestionIsRequired() {
        for (var type : QuestionType.values()) {
            var question = question("q", type);
            assertThat(check(question, Map.of())).isEqualTo(new NotAnswered());
            if (type.isAnswered() && type != QuestionType.CONTACT) {
                assertThat(check(question.withRequired(true), Map.of("q", List.of("  "))))
                        .isInstanceOf(Problem.class);
            }
        }
    }

    @Test
    void onlyChoicesThatExistAreTaken() {
        var one = choosing("one", QuestionType.ONE_OF, "a", "b");
        var many = choosing("many", QuestionType.MANY_OF, "a", "b", "c");

        assertThat(check(one, Map.of("one", List.of("b")))).isEqualTo(new Given(new Answer.One("b")));
        assertProblem(check(one, Map.of("one", List.of("z"))), "one", "choice.unknown");
        assertThat(check(many, Map.of("many", List.of("c", "a", "a"))))
                .isEqualTo(new Given(new Answer.Many(List.of("a", "c"))));
        assertProblem(check(many, Map.of("many", List.of("a", "z"))), "many", "choice.unknown");
        assertProblem(
                check(question("sure", QuestionType.YES_NO_NOT_SURE), Map.of("sure", List.of("perhaps"))),
                "sure",
                "choice.unknown");
    }

    @Test
    void aScaleTakesWholeNumbersInItsRange() {
        var scale = question("s", QuestionType.SCALE);

        assertThat(check(scale, Map.of("s", List.of("٥"))))
                .isEqualTo(new Given(new Answer.Number(BigDecimal.valueOf(5))));
        assertProblem(check(scale, Map.of("s", List.of("6"))), "s", "scale");
        assertProblem(check(scale, Map.of("s", List.of("2.5"))), "s", "scale");
    }

    @Test
    void aTextMayBeLongButNotTooLong() {
        var question = question("t", QuestionType.LONG_TEXT);

        assertThat(check(question, Map.of("t", List.of("a".repeat(20_000))))).isInstanceOf(Given.class);
        assertProblem(check(question, Map.of("t", List.of("a".repeat(20_001)))), "t", "text.long");
    }

    @Test
    void aTextKeepsItsLinesAndLosesControlCharacters() {
        var check = check(question("t", QuestionType.LONG_TEXT), Map.of("t", List.of(" one\r\ntwo\u0000 ")));
        assertThat(check).isEqualTo(new Given(new Answer.Text("one\ntwo")));
    }

    @Test
    void aConstraintRefusesInItsOwnWords() {
        var adults = question("age", QuestionType.NUMBER).withConstraint("this >= 18", text("For adults only"));

        assertThat(check(adults, Map.of("age", List.of("18")))).isInstanceOf(Given.class);
        assertThat(check(adults, Map.of("age", List.of("17"))))
                .isEqualTo(new Problem("age", "questionnaires.problem.constraint.own", List.of("For adults only")));
    }

    @Test
    void whatAnAnswerWasReadFromCanBeShownAgain() {
        var born = question("born", QuestionType.DATE);
        var answer = new Answer.Date(LocalDate.of(1990, 11, 9));
        assertThat(check(born, answer.fields("born"))).isEqualTo(new Given(answer));
    }

    private static Map<String, List<String>> date(String day, String month, String year) {
        return Map.of("born.day", List.of(day), "born.month", List.of(month), "born.year", List.of(year));
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
