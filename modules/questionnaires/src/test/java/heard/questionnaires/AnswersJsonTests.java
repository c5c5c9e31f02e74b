package heard.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        return Arbitraries.oneOf(text, one, many, number, date);
    }

    @Provide
    Arbitrary<Questionnaire> questionnaires() {
        return question()
                .list()
                .ofMaxSize(5)
                .map(questions ->
                        new Questionnaire(Language.ENGLISH, List.of(Language.ENGLISH, new Language("ar")), questions));
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
                        scale)
                .as((name, type, text, required, relevant, constraint, listed, points) -> new Question(
                        name, type, text, text, required, relevant, constraint, text, listed, points.orElse(null)));
    }
}
