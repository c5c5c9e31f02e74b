package heard.questionnaires.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of a month count from 1, as in every form; CEL has a function of nearly that name which counts from 0. */
class DayTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            value = {"SURVEYJS ¦ day({d}) = 15", "XPATH ¦ format-date(${d}, '%e') = '15'"})
    void theFifteenthIsTheFifteenth(Dialect dialect, String expression) {
        var asked = Question.of("d", QuestionType.DATE, LocalizedText.of(Language.ENGLISH, "When?"));
        var next = Question.of("next", QuestionType.SHORT_TEXT, LocalizedText.of(Language.ENGLISH, "Why?"));
        var scope = new Scope() {
            @Override
            public Optional<Variable> find(String reference) {
                return Optional.of(Variable.answer("d", Kind.DATE, Map.of()));
            }

            @Override
            public Optional<Variable> self() {
                return Optional.empty();
            }
        };
        var cel = CelWriting.condition(dialect, expression, scope);
        var questionnaire =
                new Questionnaire(Language.ENGLISH, List.of(Language.ENGLISH), List.of(asked, next.withRelevant(cel)));

        var given = Answers.NONE.with("d", new Answer.Date(LocalDate.of(2026, 1, 15)));

        assertThat(CompiledQuestionnaire.of(questionnaire).relevant(given)).hasSize(2);
    }
}
