package heard.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import heard.exchange.CsvProblem.Kind;
import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.Choice;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Details;
import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.OrganisationId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RowReadingTests {
    private static final Language ENGLISH = Language.ENGLISH;
    private static final Language ARABIC = new Language("ar");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final CsvFile FILE = new CsvFile(
            Path.of("file.csv"),
            StandardCharsets.UTF_8,
            ',',
            List.of("said", "town", "seen", "years", "again", "why", "language", "day", "junk"));

    private final RowReading reading = new RowReading(FILE, plan(), CompiledQuestionnaire.of(questionnaire()));

    @Test
    void aRowBecomesAnswers() {
        var read = reading.read(row("hello", "london", "2; One", "7", "YES", "because", "ar", "31/3/2025", "x"));
        assertThat(read).hasValueSatisfying(each -> {
            assertThat(each.language()).isEqualTo(ARABIC);
            assertThat(each.givenOn()).isEqualTo(LocalDate.of(2025, 3, 31));
            assertThat(each.answers())
                    .isEqualTo(Answers.NONE
                            .with("said", new Answer.Text("hello"))
                            .with("town", new Answer.One("l"))
                            .with("seen", new Answer.Many(List.of("one", "two")))
                            .with("years", new Answer.Number(BigDecimal.valueOf(7)))
                            .with("again", new Answer.One("yes"))
                            .with("why", new Answer.Text("because")));
        });
        assertThat(reading.report()).isEqualTo(new ImportReport(1, 1, 6, 0, List.of(), 0));
    }

    @Test
    void anAnswerThatIsNotAskedForIsLeftOutAndCounted() {
        var read = reading.read(row("hello", "", "", "", "no", "because", "", "", ""));
        assertThat(read).hasValueSatisfying(each -> assertThat(each.answers().has("why"))
                .isFalse());
        assertThat(reading.report().notAsked()).isEqualTo(1);
    }

    @Test
    void aRowWithoutAnswersIsNoResponse() {
        assertThat(reading.read(row("", "", " ", "", "", "", "en", "2025-01-01", "x")))
                .isEmpty();
        assertThat(reading.report()).isEqualTo(new ImportReport(1, 0, 0, 0, List.of(), 0));
    }

    @Test
    void rowsOfAGridAndWordsToOtherHaveColumnsOfTheirOwn() {
        var town = List.of(
                choice("2", "1"), choice("1", "2"), choice("other", "Other").with(Choice.Trait.WITH_WORDS, true));
        var grid = question("felt", QuestionType.GRID).withChoices(List.of(choice("x", "X"), choice("y", "Y")));
        var asked = new Questionnaire(
                ENGLISH,
                List.of(ENGLISH),
                List.of(
                        question("town", QuestionType.ONE_OF).withChoices(town),
                        grid.withDetails(grid.details().withRows(List.of(choice("r1", "One"), choice("r2", "Two"))))));
        var columns = List.of("town", "town.words", "felt.r1", "felt.r2");
        var plan = new ImportPlan(
                Map.of(
                        "town", new ColumnMeaning.AnswersTo("town"),
                        "town.words", new ColumnMeaning.WordsTo("town"),
                        "felt.r1", new ColumnMeaning.AnswersRow("felt", "r1"),
                        "felt.r2", new ColumnMeaning.AnswersRow("felt", "r2")),
                ENGLISH,
                TODAY,
                OrganisationId.next(),
                false);
        var file = new CsvFile(Path.of("grid.csv"), StandardCharsets.UTF_8, ',', columns);
        var rows = new RowReading(file, plan, CompiledQuestionnaire.of(asked));

        assertThat(rows.read(row("other", "Hull", "x", "Y"))).hasValueSatisfying(each -> assertThat(each.answers())
                .isEqualTo(Answers.NONE
                        .with("town", new Answer.One("other", "Hull"))
                        .with("felt", new Answer.Rows(Map.of("r1", new Answer.One("x"), "r2", new Answer.One("y"))))));
        assertThat(rows.read(row("1", "", "", "")))
                .hasValueSatisfying(
                        each -> assertThat(each.answers().to("town")).contains(new Answer.One("1")));
        assertThat(rows.read(row("", "", "z", ""))).isEmpty();
        assertThat(rows.report().problems()).containsExactly(CsvProblem.in(Kind.NO_SUCH_CHOICE, 9, "felt.r1", "z"));
    }

    @Test
    void entriesOfAGroupThatRepeatsHaveColumnsOfTheirOwn() {
        var rows = household("town", "person[1]/called", "person[1]/school", "Person.2.called", "leaflet");

        assertThat(rows.read(row("Hull", "Amal", "yes", "Bilal", "library")))
                .hasValueSatisfying(each -> assertThat(each.answers())
                        .isEqualTo(Answers.NONE
                                .with("leaflet", new Answer.Text("library"))
                                .with("town", new Answer.Text("Hull"))
                                .with("person/1/called", new Answer.Text("Amal"))
                                .with("person/2/called", new Answer.Text("Bilal"))
                                .with("person/1/school", new Answer.One("yes"))));
        assertThat(rows.read(row("", "", "", "Bilal", "")))
                .hasValueSatisfying(
                        each -> assertThat(each.answers().entries("person")).hasSize(1));
        assertThat(rows.read(row("", "", "perhaps", "", ""))).isEmpty();
        assertThat(rows.report().problems())
                .containsExactly(CsvProblem.in(Kind.NO_SUCH_CHOICE, 9, "person[1]/school", "perhaps"));
        assertThat(rows.report().answers()).isEqualTo(6);
    }

    @Test
    void whatNoCellHoldsIsNotOffered() {
        var asked = new Questionnaire(
                ENGLISH,
                List.of(ENGLISH),
                List.of(question("letter", QuestionType.FILE), question("reach", QuestionType.CONTACT)));
        assertThat(new ColumnMeanings(asked, List.of("letter", "reach")).offered())
                .containsExactly(
                        new ColumnMeaning.Ignored(), new ColumnMeaning.LanguageTag(), new ColumnMeaning.GivenOn());
    }

    @Test
    void columnsMayStandInAnotherOrderThanTheQuestionsTheyAnswer() {
        var far = choice("hull", "Hull").with("region", "north");
        var asked = new Questionnaire(
                ENGLISH,
                List.of(ENGLISH),
                List.of(
                        question("region", QuestionType.ONE_OF).withChoices(List.of(choice("north", "North"))),
                        question("town", QuestionType.ONE_OF)
                                .withChoices(List.of(far))
                                .withDetails(Details.NONE.withFilter("choice.region == answers.region"))));
        var rows = reading(asked, "town", "region");
        assertThat(rows.read(row("hull", "north"))).isPresent();
        assertThat(rows.report().problems()).isEmpty();
    }

    private static RowReading household(String... columns) {
        var person = Group.of("person", Group.Kind.REPEAT, LocalizedText.of(ENGLISH, "A person"));
        var questions = List.of(
                question("leaflet", QuestionType.HIDDEN),
                question("town", QuestionType.SHORT_TEXT),
                question("called", QuestionType.SHORT_TEXT).withGroup("person"),
                question("school", QuestionType.YES_NO_NOT_SURE)
                        .withGroup("person")
                        .withRelevant("has(answers.called)"));
        return reading(new Questionnaire(ENGLISH, List.of(ENGLISH), questions, List.of(person), List.of()), columns);
    }

    /** The columns mean what they are headed. */
    private static RowReading reading(Questionnaire asked, String... columns) {
        var meanings = new ColumnMeanings(asked, List.of(columns));
        var meant = Arrays.stream(columns).collect(Collectors.toMap(each -> each, meanings::likely));
        var plan = new ImportPlan(meant, ENGLISH, TODAY, OrganisationId.next(), false);
        var file = new CsvFile(Path.of("any.csv"), StandardCharsets.UTF_8, ',', List.of(columns));
        return new RowReading(file, plan, CompiledQuestionnaire.of(asked));
    }

    @Test
    void whatDoesNotFitIsToldWithLineAndColumn() {
        assertThat(reading.read(row("hello", "Paris", "three", "many", "maybe", "", "xx", "31/13/2025", "")))
                .isEmpty();
        assertThat(reading.report().problems())
                .containsExactly(
                        CsvProblem.in(Kind.NO_SUCH_CHOICE, 9, "town", "Paris"),
                        CsvProblem.in(Kind.NO_SUCH_CHOICE, 9, "seen", "three"),
                        CsvProblem.in(Kind.NOT_AN_ANSWER, 9, "years", "many"),
                        CsvProblem.in(Kind.NO_SUCH_CHOICE, 9, "again", "maybe"),
                        CsvProblem.in(Kind.NOT_A_LANGUAGE, 9, "language", "xx"),
                        CsvProblem.in(Kind.NOT_A_DATE, 9, "day", "31/13/2025"));
    }

    private static CsvRow row(String... cells) {
        return new CsvRow(9, List.of(cells));
    }

    private static ImportPlan plan() {
        return new ImportPlan(
                Map.of(
                        "said", new ColumnMeaning.AnswersTo("said"),
                        "town", new ColumnMeaning.AnswersTo("town"),
                        "seen", new ColumnMeaning.AnswersTo("seen"),
                        "years", new ColumnMeaning.AnswersTo("years"),
                        "again", new ColumnMeaning.AnswersTo("again"),
                        "why", new ColumnMeaning.AnswersTo("why"),
                        "language", new ColumnMeaning.LanguageTag(),
                        "day", new ColumnMeaning.GivenOn()),
                ENGLISH,
                TODAY,
                OrganisationId.next(),
                false);
    }

    private static Questionnaire questionnaire() {
        var choices = List.of(choice("one", "One"), choice("two", "2"));
        return new Questionnaire(
                ENGLISH,
                List.of(ENGLISH, ARABIC),
                List.of(
                        question("said", QuestionType.LONG_TEXT).withRequired(true),
                        question("town", QuestionType.ONE_OF).withChoices(List.of(choice("l", "London"))),
                        question("seen", QuestionType.MANY_OF).withChoices(choices),
                        question("years", QuestionType.NUMBER),
                        question("again", QuestionType.YES_NO_NOT_SURE),
                        question("why", QuestionType.SHORT_TEXT).withRelevant("answers.again == 'yes'")));
    }

    private static Question question(String name, QuestionType type) {
        return Question.of(name, type, LocalizedText.of(ENGLISH, name));
    }

    private static Choice choice(String name, String label) {
        return new Choice(name, LocalizedText.of(ENGLISH, label));
    }
}
