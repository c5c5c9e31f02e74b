package heard.questionnaires;

import static heard.questionnaires.Questions.choosing;
import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static heard.questionnaires.Questions.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import heard.questionnaires.Answer.Declined.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Groups, calculated values, values at first, and what was said instead of an answer. */
class WayThroughTests {
    private static final Question AGE = question("age", QuestionType.NUMBER).with(Trait.RATHER_NOT_SAY, true);
    private static final Answers SEVEN = Answers.NONE.with("age", new Answer.Number(BigDecimal.valueOf(7)));

    @Test
    void aGroupThatIsNotRelevantHidesItsQuestionsAndThoseOfTheGroupsInIt() {
        var inner = question("why", QuestionType.LONG_TEXT).withGroup("inner");
        var outer = Group.of("outer", Group.Kind.SECTION, text("Children")).withRelevant("answers.age < 18.0");
        var nested = Group.of("inner", Group.Kind.SECTION, text("School")).withParent("outer");
        var compiled = CompiledQuestionnaire.of(questionnaire(AGE, inner).withGroups(List.of(nested, outer)));

        assertThat(compiled.relevant(SEVEN)).containsExactly(AGE, inner);
        assertThat(compiled.relevant(Answers.NONE)).containsExactly(AGE);
    }

    @Test
    void whatIsCalculatedCanBeLookedAtAndIsSubmittedButNotAsked() {
        var months = calculated("months", "answers.age * 12.0");
        var young = calculated("young", "answers.months < 100.0");
        var why = question("why", QuestionType.LONG_TEXT).withRelevant("answers.young");
        var compiled = CompiledQuestionnaire.of(questionnaire(AGE, months, young, why));

        assertThat(compiled.relevant(SEVEN)).containsExactly(AGE, why);
        assertThat(compiled.applicable(SEVEN))
                .isEqualTo(SEVEN.with("months", new Answer.Number(BigDecimal.valueOf(84)))
                        .with("young", new Answer.One("yes")));
        assertThat(compiled.relevant(Answers.NONE)).containsExactly(AGE);
        assertThat(QuestionnaireChecks.of(questionnaire(AGE, months, young, why)))
                .isEmpty();
    }

    @Test
    void aCalculationWithATypeErrorIsFoundAtItsPlace() {
        var wrong = calculated("wrong", "answers.age + 'x'");
        assertThat(QuestionnaireChecks.of(questionnaire(AGE, wrong)))
                .extracting(QuestionnaireProblem::part, QuestionnaireProblem::at)
                .containsExactly(tuple(QuestionnaireProblem.Part.VALUE, 12));
    }

    @Test
    void conditionsSeeWhatWasSaidInsteadOfAnAnswer() {
        var where = choosing("where", QuestionType.ONE_OF, "home").with(Trait.NOT_SURE, true);
        var first = question("first", QuestionType.SHORT_TEXT).withRelevant("answers.where == 'not-sure'");
        var second = question("second", QuestionType.SHORT_TEXT)
                .withRelevant("declined.age == 'rather-not-say' && !has(answers.age)");
        var questionnaire = questionnaire(where, AGE, first, second);
        var answers = Answers.NONE
                .with("where", new Answer.Declined(Reason.NOT_SURE))
                .with("age", new Answer.Declined(Reason.RATHER_NOT_SAY));

        assertThat(QuestionnaireChecks.of(questionnaire)).isEmpty();
        assertThat(CompiledQuestionnaire.of(questionnaire).relevant(answers)).contains(first, second);
        assertThat(CompiledQuestionnaire.of(questionnaire).relevant(SEVEN)).containsExactly(where, AGE);
    }

    @Test
    void conditionsSeeRowsAndPlaces() {
        var grid = choosing("grid", QuestionType.GRID, "well", "badly")
                .withDetails(Details.NONE.withRows(List.of(new Choice("staff", text("Staff")))));
        var order = choosing("order", QuestionType.RANKING, "a", "b");
        var asked = question("asked", QuestionType.SHORT_TEXT)
                .withRelevant("answers.grid.staff == 'badly' && answers.order[0] == 'b'");
        var questionnaire = questionnaire(grid, order, asked);
        var answers = Answers.NONE
                .with("grid", new Answer.Rows(Map.of("staff", new Answer.One("badly"))))
                .with("order", new Answer.Ranking(List.of("b", "a")));

        assertThat(CompiledQuestionnaire.of(questionnaire).relevant(answers)).contains(asked);
    }

    @Test
    void aQuestionBeginsWithWhatItsValueComesTo() {
        var again = question("again", QuestionType.NUMBER).withDetails(Details.NONE.withValue("answers.age + 1.0"));
        var compiled = CompiledQuestionnaire.of(questionnaire(AGE, again));

        assertThat(compiled.initial(again, SEVEN)).contains(new Answer.Number(BigDecimal.valueOf(8)));
        assertThat(compiled.initial(again, Answers.NONE)).isEmpty();
    }

    private static Question calculated(String name, String expression) {
        return question(name, QuestionType.CALCULATED).withDetails(Details.NONE.withValue(expression));
    }
}
