package heard.questionnaires.ui;

import static heard.questionnaires.Questions.choosing;
import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.QuestionType;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.QuestionnaireProblem.Severity;
import heard.questionnaires.ui.Sentence.Form;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTests {
    @Property(tries = 500)
    void whatSentencesSayIsReadAgainAndCompiles(@ForAll("conditions") Sentences sentences) {
        var cel = sentences.cel();
        assertThat(Sentences.parse(cel)).contains(oneIsAll(sentences));
        var asked = question("asked", QuestionType.SHORT_TEXT).withRelevant(cel);
        var all = questionnaire(
                choosing("one", QuestionType.ONE_OF, "a"),
                choosing("many", QuestionType.MANY_OF, "a"),
                question("n", QuestionType.NUMBER),
                question("d", QuestionType.DATE),
                asked);
        assertThat(QuestionnaireChecks.of(all)).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Test
    void noSentenceIsNoCondition() {
        assertThat(Sentences.parse("  ")).contains(Sentences.NONE);
        assertThat(Sentences.NONE.cel()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers.a == 'x' && answers.b == 'y' || answers.c == 'z'",
                "size(answers.a) > 2",
                "(answers.a == 'x')",
                "answers.a ==",
                "answers.a == 'x' &&"
            })
    void whatSaysMoreThanSentencesCanIsLeftAsItIs(String cel) {
        assertThat(Sentences.parse(cel)).isEmpty();
    }

    /** Of a single sentence it cannot be told whether all or any must hold. */
    private static Sentences oneIsAll(Sentences sentences) {
        return sentences.sentences().size() < 2 ? new Sentences(true, sentences.sentences()) : sentences;
    }

    @Provide
    Arbitrary<Sentences> conditions() {
        return Combinators.combine(
                        Arbitraries.of(true, false), sentence().list().ofMaxSize(3))
                .as(Sentences::new);
    }

    private static Arbitrary<Sentence> sentence() {
        var texts = Arbitraries.strings().withChars("ab |&'\\\n؟").ofMaxLength(8);
        var one = Combinators.combine(Arbitraries.of(Operator.IS, Operator.IS_NOT), texts)
                .as((operator, text) -> new Sentence("one", operator, text, Form.TEXT));
        var many = Combinators.combine(Arbitraries.of(Operator.CONTAINS, Operator.CONTAINS_NOT), texts)
                .as((operator, text) -> new Sentence("many", operator, text, Form.TEXT));
        var compared = Arbitraries.of(Operator.IS, Operator.IS_NOT, Operator.LESS, Operator.AT_LEAST, Operator.MORE);
        var number = Combinators.combine(compared, Arbitraries.integers().between(-9, 200))
                .as((operator, value) -> new Sentence("n", operator, value.toString(), Form.NUMBER));
        var date = compared.map(operator -> new Sentence("d", operator, "2026-01-31", Form.DATE));
        var given = Arbitraries.of(Operator.ANSWERED, Operator.NOT_ANSWERED)
                .map(operator -> new Sentence("one", operator, "", Form.TEXT));
        return Arbitraries.oneOf(one, many, number, date, given);
    }
}
