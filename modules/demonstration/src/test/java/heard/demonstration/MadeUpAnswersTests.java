package heard.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Answer;
import heard.questionnaires.AnswerCheck;
import heard.questionnaires.Answers;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.InEntry;
import heard.questionnaires.Question;
import heard.shared.Language;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MadeUpAnswersTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LettersContent CONTENT = Content.letters();

    private final CompiledQuestionnaire questionnaire = CompiledQuestionnaire.of(CONTENT.questionnaire());
    private final MadeUpAnswers made = new MadeUpAnswers(CONTENT.questionnaire(), CONTENT.words(), TODAY);

    @Test
    void theyAreTheSameEachTime() {
        var again = new MadeUpAnswers(CONTENT.questionnaire(), CONTENT.words(), TODAY);
        for (int person = 0; person < LettersStep.PEOPLE; person++) {
            assertThat(made.of(person)).isEqualTo(again.of(person));
        }
    }

    @Test
    void eachIsAnAnswerThatTheQuestionTakes() {
        for (int person = 0; person < LettersStep.PEOPLE; person++) {
            var answers = made.of(person);
            assertThat(questionnaire.applicable(answers)).isEqualTo(answers);
            for (var given : answers.byPlace().entrySet()) {
                var parts = given.getKey().split("/");
                var inside = parts.length < 3 ? questionnaire : questionnaire.in(new InEntry(parts[0], parts[1]));
                var question =
                        questionnaire.questionnaire().question(given.getKey()).orElseThrow();
                assertTaken(inside, question, given.getValue(), answers);
            }
        }
    }

    private static void assertTaken(CompiledQuestionnaire inside, Question question, Answer answer, Answers answers) {
        assertThat(inside.check(question, answer.fields(question.name()), answers, Language.ENGLISH))
                .as("%s: %s", question.name(), answer)
                .isEqualTo(new AnswerCheck.Given(answer));
    }

    @Test
    void everyQuestionIsAnsweredBySomebodyAndEveryWordIsTranslated() {
        var answered = new HashSet<String>();
        for (int person = 0; person < LettersStep.PEOPLE; person++) {
            made.of(person)
                    .byPlace()
                    .keySet()
                    .forEach(place -> answered.add(place.substring(place.lastIndexOf('/') + 1)));
        }
        var asked =
                CONTENT.questionnaire().questions().stream().map(Question::name).collect(Collectors.toSet());
        assertThat(answered).isEqualTo(asked);
        var languages = CONTENT.consultation().spoken();
        assertThat(CONTENT.words().values().stream().flatMap(each -> each.stream()))
                .allMatch(text -> languages.stream().allMatch(text::has));
    }
}
