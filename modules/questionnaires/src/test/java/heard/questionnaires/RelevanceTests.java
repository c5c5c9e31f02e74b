package heard.questionnaires;

import static heard.questionnaires.Questions.choosing;
import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelevanceTests {
    private final Question avoided = question("avoided", QuestionType.YES_NO_NOT_SURE);
    private final Question where = choosing("where", QuestionType.MANY_OF, "doctor", "police", "school")
            .withRelevant("answers.avoided == 'yes'");
    private final Question why = question("why", QuestionType.LONG_TEXT).withRelevant("'doctor' in answers.where");

    @Test
    void aQuestionIsAskedWhenItsConditionHolds() {
        assertThat(asked(questionnaire(avoided, where, why), yes())).containsExactly("avoided", "where");
    }

    @Test
    void aQuestionIsNotAskedWhileItsConditionCannotBeDecided() {
        assertThat(asked(questionnaire(avoided, where, why), Answers.NONE)).containsExactly("avoided");
    }

    @Test
    void anAnswerToAQuestionThatIsNotAskedCountsAsNotGiven() {
        var changedTheirMind = yes().with("where", new Answer.Many(List.of("doctor")))
                .with("why", new Answer.Text("Fear"))
                .with("avoided", new Answer.One("no"));
        var compiled = CompiledQuestionnaire.of(questionnaire(avoided, where, why));

        assertThat(asked(questionnaire(avoided, where, why), changedTheirMind)).containsExactly("avoided");
        assertThat(compiled.applicable(changedTheirMind).byQuestion()).containsOnlyKeys("avoided");
    }

    @Test
    void notAnsweredIsToldFromEveryAnswer() {
        var skipped = question("skipped", QuestionType.INFORMATION).withRelevant("!has(answers.avoided)");

        assertThat(asked(questionnaire(avoided, skipped), Answers.NONE)).containsExactly("avoided", "skipped");
        assertThat(asked(questionnaire(avoided, skipped), yes())).containsExactly("avoided");
    }

    @Test
    void theOtherSideOfAnOrDecidesWhenOneCannot() {
        var age = question("age", QuestionType.NUMBER);
        var adult = question("adult", QuestionType.SHORT_TEXT)
                .withRelevant("answers.avoided == 'yes' || answers.age >= 18");
        var eighteen = Answers.NONE.with("age", new Answer.Number(BigDecimal.valueOf(18)));

        assertThat(asked(questionnaire(avoided, age, adult), eighteen)).contains("adult");
    }

    @Test
    void wholeNumbersMayBeWrittenForDecimalAnswers() {
        var age = question("age", QuestionType.NUMBER);
        var exact = question("exact", QuestionType.SHORT_TEXT).withRelevant("answers.age == 18");
        var other = question("other", QuestionType.SHORT_TEXT).withRelevant("answers.age != 18");
        var eighteen = Answers.NONE.with("age", new Answer.Number(new BigDecimal("18.0")));

        assertThat(asked(questionnaire(age, exact, other), eighteen)).containsExactly("age", "exact");
    }

    @Test
    void aDateComparesWithTodayAndWithWrittenDates() {
        var born = question("born", QuestionType.DATE);
        var past = question("past", QuestionType.SHORT_TEXT).withRelevant("answers.born < today");
        var young = question("young", QuestionType.SHORT_TEXT).withRelevant("answers.born > date('2008-01-01')");
        var clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
        var compiled = CompiledQuestionnaire.of(questionnaire(born, past, young), clock);
        var answers = Answers.NONE.with("born", new Answer.Date(LocalDate.of(2026, 11, 22)));

        assertThat(compiled.relevant(answers)).extracting(Question::name).containsExactly("born", "past", "young");
    }

    @Test
    void anAnswerOfAnotherTypeThanTheQuestionCountsAsNotGiven() {
        var wrong = Answers.NONE.with("avoided", new Answer.Text("yes"));

        assertThat(asked(questionnaire(avoided, where), wrong)).containsExactly("avoided");
    }

    @Test
    void aConditionThatDoesNotCompileHidesNothing() {
        var broken = question("broken", QuestionType.SHORT_TEXT).withRelevant("answers.nobody ==");

        assertThat(asked(questionnaire(broken), Answers.NONE)).containsExactly("broken");
    }

    private Answers yes() {
        return Answers.NONE.with("avoided", new Answer.One("yes"));
    }

    private static List<String> asked(Questionnaire questionnaire, Answers answers) {
        return CompiledQuestionnaire.of(questionnaire).relevant(answers).stream()
                .map(Question::name)
                .toList();
    }
}
