package heard.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AnswersJsonTests {
    private final JsonMapper json = JsonMapper.shared();

    @Property(tries = 300)
    void answersComeBackAsTheyWent(@ForAll("answers") Answers answers) {
        assertThat(json.readValue(json.writeValueAsString(answers), Answers.class))
                .isEqualTo(answers);
    }

    @Property(tries = 300)
    void questionnairesComeBackAsTheyWent(@ForAll("questionnaires") Questionnaire questionnaire) {
        var written = json.writeValueAsString(questionnaire);
        assertThat(json.readValue(written, Questionnaire.class)).isEqualTo(questionnaire);
    }

    @Test
    void anAnswerIsWrittenAsOneProperty() {
        var answers = Answers.NONE.with("avoided", new Answer.One("yes"));
        assertThat(json.writeValueAsString(answers)).isEqualTo("{\"avoided\":{\"choice\":\"yes\"}}");
    }

    @Provide
    Arbitrary<Answers> answers() {
        return Arbitraries.maps(Arbitraries.strings().alpha().ofMinLength(1), answer())
                .ofMaxSize(6)
                .map(Answers::new);
    }

    private static Arbitrary<Answer> answer() {
        Arbitrary<Answer> text = Arbitraries.strings().ofMaxLength(40).map(Answer.Text::new);
        Arbitrary<Answer> one = Arbitraries.strings().alpha().map(Answer.One::new);
        Arbitrary<Answer> many =
                Arbitraries.strings().alpha().list().ofMaxSize(4).map(Answer.Many::new);
        Arbitrary<Answer> number = Arbitraries.bigDecimals()
                .ofScale(4)
                .between(BigDecimal.valueOf(-1e15), BigDecimal.valueOf(1e15))
                .map(Answer.Number::new);
        Arbitrary<Answer> date =
                Arbitraries.longs().between(-50_000, 60_000).map(day -> new Answer.Date(LocalDate.ofEpochDay(day)));
        Arbitrary<Answer> said = Combinators.combine(
                        Arbitraries.strings().alpha(), Arbitraries.strings().ofMaxLength(20))
                .as(Answer.One::new);
        Arbitrary<Answer> month = Arbitraries.integers()
                .between(0, 3000)
                .map(each -> new Answer.Month(YearMonth.of(1900, 1).plusMonths(each)));
        Arbitrary<Answer> declined =
                Arbitraries.of(Answer.Declined.Reason.class).map(Answer.Declined::new);
        Arbitrary<Answer> ranking =
                Arbitraries.strings().alpha().list().ofMaxSize(4).map(Answer.Ranking::new);
        Arbitrary<Answer> files = Combinators.combine(Arbitraries.strings().ofMaxLength(20), Arbitraries.longs())
                .as((name, bytes) -> new Attached(new UUID(7, bytes), name, "image/png", bytes))
                .list()
                .ofMaxSize(3)
                .map(Answer.Files::new);
        Arbitrary<Answer> simple =
                Arbitraries.oneOf(text, one, many, number, date, said, month, declined, ranking, files);
        Arbitrary<Answer> rows = Arbitraries.maps(
                        Arbitraries.strings().alpha().ofMinLength(1), Arbitraries.oneOf(one, many, number))
                .ofMaxSize(4)
                .flatMap(each -> Arbitraries.strings().list().ofMaxSize(2).map(added -> new Answer.Rows(each, added)));
        Arbitrary<Answer> entries = Arbitraries.maps(
                        Arbitraries.strings().alpha().ofMinLength(1), simple)
                .ofMaxSize(3)
                .map(Answers::new)
                .map(answers -> new Answer.Entry("k3f9", answers))
                .list()
                .ofMaxSize(3)
                .map(Answer.Entries::new);
        return Arbitraries.oneOf(simple, rows, entries);
    }

    @Provide
    Arbitrary<Questionnaire> questionnaires() {
        return question()
                .list()
                .ofMaxSize(5)
                .map(questions -> new Questionnaire(
                        Language.ENGLISH,
                        List.of(Language.ENGLISH, new Language("ar")),
                        questions,
                        List.of(Group.of("household", Group.Kind.REPEAT, Questions.text("Person"))
                                .withLimits(Limits.between(1, 8))
                                .withLabelledBy("who")),
                        List.of(new Quota("enough", "answers.age > 3.0", 10, Questions.text("Thank you")))));
    }

    private static Arbitrary<Details> details() {
        var names = Arbitraries.strings().alpha().ofMinLength(1);
        var rows = names.map(name -> new Choice(name, Questions.text(name), Set.of(Choice.Trait.EXCLUSIVE)));
        var limits = Arbitraries.integers().between(-5, 5).map(least -> Limits.between(least, 100)
                .withUnit(Questions.text("kg")));
        return Combinators.combine(
                        rows.list().ofMaxSize(3), Arbitraries.of(Trait.class).set(), limits, names)
                .as((listed, traits, bounds, value) -> new Details(
                        listed,
                        traits,
                        bounds,
                        value,
                        List.of(new Medium(Medium.Kind.AUDIO, Map.of("en", value), Questions.text("A voice"))),
                        "choice.name == '" + value + "'",
                        new Adding(3, bounds.mostOr(100))));
    }

    /** Another reader of JSON reads drafts from the database, and does not know what is only worked out. */
    @Test
    void whatIsWrittenIsWhatARecordConsistsOf() {
        var choice = new Choice("none", Questions.text("None"), Set.of(Choice.Trait.EXCLUSIVE));
        assertThat(json.readTree(json.writeValueAsString(choice)).propertyNames())
                .containsExactlyInAnyOrder("name", "label", "traits");
        var question = json.readTree(json.writeValueAsString(Questions.question("age", QuestionType.NUMBER)));
        assertThat(question.propertyNames()).hasSize(Question.class.getRecordComponents().length);
        assertThat(question.get("details").propertyNames()).hasSize(Details.class.getRecordComponents().length);
    }

    /** As questionnaires and answers were written before there were groups and details. */
    @Test
    void whatWasStoredBeforeStillReads() {
        var stored = """
                {"source":"en","languages":["en"],"questions":[{"name":"where","type":"ONE_OF","label":{"en":"Where?"},
                "hint":{},"required":true,"relevant":null,"constraint":null,"constraintMessage":{},
                "choices":[{"name":"doctor","label":{"en":"Doctor"}}],"scale":null}]}""";
        var question = Question.of("where", QuestionType.ONE_OF, Questions.text("Where?"))
                .withRequired(true)
                .withChoices(List.of(new Choice("doctor", Questions.text("Doctor"))));
        assertThat(json.readValue(stored, Questionnaire.class)).isEqualTo(Questions.questionnaire(question));

        var answers = Answers.NONE.with("where", new Answer.One("doctor")).with("which", new Answer.Many(List.of("a")));
        assertThat(json.readValue("{\"where\":{\"choice\":\"doctor\"},\"which\":{\"choices\":[\"a\"]}}", Answers.class))
                .isEqualTo(answers);
    }

    private static Arbitrary<Question> question() {
        var texts = Arbitraries.strings().ofMaxLength(30).map(text -> new LocalizedText(Map.of("en", text, "ar", "؟")));
        var names = Arbitraries.strings().alpha().ofMinLength(1);
        var conditions = Arbitraries.strings().ofMaxLength(20);
        var choices = Combinators.combine(names, texts).as(Choice::new).list().ofMaxSize(3);
        var scale = Arbitraries.integers()
                .between(2, 11)
                .map(to -> new Scale(1, to, LocalizedText.NONE, LocalizedText.NONE))
                .optional();
        return Combinators.combine(
                        names,
                        Arbitraries.of(QuestionType.class),
                        texts,
                        Arbitraries.of(true, false),
                        conditions,
                        conditions,
                        choices,
                        Combinators.combine(scale, details()).as(Map::entry))
                .as((name, type, text, required, relevant, constraint, listed, rest) -> new Question(
                        name,
                        type,
                        text,
                        text,
                        required,
                        relevant,
                        constraint,
                        text,
                        listed,
                        rest.getKey().orElse(null),
                        required ? "household" : null,
                        rest.getValue()));
    }
}
