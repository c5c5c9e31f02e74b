package heard.questionnaires.expressions;

import static heard.questionnaires.Questions.choosing;
import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.QuestionnaireProblem.Severity;
import heard.questionnaires.Questions;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XPathTests {
    private final List<Question> questions = List.of(
            choosing("one", QuestionType.ONE_OF, "a", "b", "1", "2"),
            choosing("many", QuestionType.MANY_OF, "a", "b", "c"),
            question("n", QuestionType.NUMBER),
            question("s", QuestionType.SCALE),
            question("t", QuestionType.SHORT_TEXT),
            question("d", QuestionType.DATE));

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            ${one} = 'a' ¦ answers.one == 'a'
            ${one} = 1 ¦ answers.one == '1'
            1 = ${one} ¦ answers.one == '1'
            ${one} != 'a' ¦ (!has(answers.one) || answers.one != 'a')
            not(${one} = 'a') ¦ !(has(answers.one) && answers.one == 'a')
            ${one} = '' ¦ !has(answers.one)
            ${t} != "" ¦ has(answers.t)
            ${n} > 17 and ${n} <= 65.5 ¦ answers.n > 17 && answers.n <= 65.5
            ${n} + 1 > ${s} ¦ (answers.n + 1.0) > answers.s
            ${n} = 5 or ${s} = 2 ¦ answers.n == 5 || answers.s == 2
            (${n} = 5 or ${s} = 2) and ${one}='b' ¦ (answers.n == 5 || answers.s == 2) && answers.one == 'b'
            selected(${many}, 'b') ¦ 'b' in answers.many
            not(selected(${many}, 'b')) ¦ !(has(answers.many) && 'b' in answers.many)
            selected(${one}, 2) ¦ answers.one == '2'
            count-selected(${many}) >= 2 ¦ (has(answers.many) ? size(answers.many) : 0) >= 2
            string-length(${t}) < 5 ¦ (has(answers.t) ? size(answers.t) : 0) < 5
            regex(${t}, '[A-Z]+') ¦ answers.t.matches('^(?:[A-Z]+)$')
            ${d} < today() ¦ answers.d < today
            ${d} >= date('2020-01-31') ¦ answers.d >= date('2020-01-31')
            ${d} = '2020-01-31' ¦ answers.d == date('2020-01-31')
            ${many} = 'a' ¦ answers.many == ['a']
            ${n} mod 2 = 0 ¦ (int(answers.n) % int(2.0)) == 0
            -${n} < -3 ¦ -answers.n < -3
            true() ¦ true
            FALSE ¦ false
            0 ¦ false
            ${one} = ${t} ¦ (has(answers.one) ? (has(answers.t) && answers.one == answers.t) : !has(answers.t))
            /data/group/one = 'a' ¦ answers.one == 'a'
            ../one = 'a' ¦ answers.one == 'a'
            if(${n} > 1, 'x', 'y') = 'x' ¦ ((has(answers.n) && answers.n > 1) ? 'x' : 'y') == 'x'
            coalesce(${t}, 'none') = 'none' ¦ (has(answers.t) ? answers.t : 'none') == 'none'
            contains(${t}, 'a') ¦ (has(answers.t) ? answers.t : '').contains('a')
            selected-at(${many}, 0) = 'a' ¦ answers.many[0] == 'a'
            today() - ${d} > 30 ¦ (double(int(today) / 86400) - double(int(answers.d) / 86400)) > 30
            ${t} > 5 ¦ number(answers.t) > 5
            round(${n}, 1) = 1.5 ¦ (math.round(answers.n * 10.0) / 10.0) == 1.5
            concat(${t}, '!') = '!' ¦ ((has(answers.t) ? answers.t : '') + '!') == '!'
            checklist(1, 2, ${n} = 1, ${s} = 2) ¦ (((has(answers.n) && answers.n == 1) ? 1.0 : 0.0) + ((has(answers.s) && answers.s == 2) ? 1.0 : 0.0)) >= 1.0 && (((has(answers.n) && answers.n == 1) ? 1.0 : 0.0) + ((has(answers.s) && answers.s == 2) ? 1.0 : 0.0)) <= 2.0
            format-date(${d}, '%Y') = '2020' ¦ text(answers.d.getFullYear()) == '2020'
            """)
    void anExpressionIsSaidInCel(String xpath, String cel) {
        var translated = CelWriting.condition(Dialect.XPATH, xpath, Scopes.of(questions));
        assertThat(translated).isEqualTo(cel);
        assertCompiles(question("asked", QuestionType.SHORT_TEXT).withRelevant(translated));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            . > 0 and . < 120 ¦ NUMBER ¦ this > 0 && this < 120
            count-selected(.)<=3 ¦ MANY_OF ¦ size(this) <= 3
            string-length(.) = 10 ¦ SHORT_TEXT ¦ size(this) == 10
            regex(., '\\d+') ¦ SHORT_TEXT ¦ this.matches('^(?:\\\\d+)$')
            . <= today() ¦ DATE ¦ this <= today
            not(selected(., 'c') and count-selected(.) > 1) ¦ MANY_OF ¦ !('c' in this && size(this) > 1)
            . > ${n} ¦ NUMBER ¦ (has(answers.n) && this > answers.n)
            """)
    void aConstraintLooksAtTheAnswerItself(String xpath, QuestionType type, String cel) {
        var own = choosing("own", type, "a", "b", "c");
        var translated = CelWriting.constraint(Dialect.XPATH, xpath, Scopes.of(questions, own));
        assertThat(translated).isEqualTo(cel);
        assertCompiles(own.withConstraint(translated, Questions.text("No")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "${nobody} = 1",
                "${one} =",
                "pulldata('a','b')",
                "random() > 0.5",
                "uuid() = 'a'",
                "instance('x')/y",
                "${one} = 'a' ]",
                "regex(${t}, '(?=a)b')",
                "position(..)",
                "'a",
                ". = 3",
                "${n} = 'many'"
            })
    void whatHasNoCounterpartIsNotGuessedAt(String xpath) {
        assertThatThrownBy(() -> CelWriting.condition(Dialect.XPATH, xpath, Scopes.of(questions)))
                .isInstanceOf(NotTranslatable.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            not(${n} > 5) ¦ true
            ${n} > 5 ¦ false
            ${n} != 5 ¦ true
            not(${n} != 5) ¦ false
            ${one} = '' and ${n} = '' ¦ true
            count-selected(${many}) < 2 ¦ true
            not(selected(${many}, 'a')) or ${n} > 1 ¦ true
            not(not(${one} = 'a')) ¦ false
            """)
    void nothingAnsweredIsAnEmptyTextToXPath(String xpath, boolean expected) {
        assertThat(holds(CelWriting.condition(Dialect.XPATH, xpath, Scopes.of(questions)), Answers.NONE))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            ${n} > 5 and not(${one} = 'a') ¦ true
            ${n} div 2 = 3.5 ¦ true
            selected(${one}, 'b') ¦ true
            ${n} < 7 ¦ false
            """)
    void whatWasAnsweredDecides(String xpath, boolean expected) {
        var answers =
                Answers.NONE.with("n", new Answer.Number(BigDecimal.valueOf(7))).with("one", new Answer.One("b"));
        assertThat(holds(CelWriting.condition(Dialect.XPATH, xpath, Scopes.of(questions)), answers))
                .isEqualTo(expected);
    }

    private boolean holds(String cel, Answers answers) {
        var asked = question("asked", QuestionType.SHORT_TEXT).withRelevant(cel);
        return CompiledQuestionnaire.of(all(asked)).relevant(answers).contains(asked);
    }

    private void assertCompiles(Question question) {
        assertThat(QuestionnaireChecks.of(all(question))).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private heard.questionnaires.Questionnaire all(Question last) {
        return questionnaire(Stream.concat(questions.stream(), Stream.of(last)).toArray(Question[]::new));
    }
}
