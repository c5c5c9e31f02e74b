package heard.questionnaires;

import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static heard.questionnaires.Questions.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntriesTests {
    private static final Group HOUSEHOLD =
            Group.of("household", Group.Kind.REPEAT, text("A person")).withLabelledBy("called");
    private static final Question CALLED = inside("called", QuestionType.SHORT_TEXT);
    private static final Question AGE = inside("age", QuestionType.NUMBER);
    private static final Question SCHOOL =
            inside("school", QuestionType.SHORT_TEXT).withRelevant("answers.age < 18.0 && answers.town == 'Leeds'");
    private static final Question TWICE =
            inside("twice", QuestionType.CALCULATED).withDetails(Details.NONE.withValue("answers.age * 2.0"));
    private static final Question TOWN = question("town", QuestionType.SHORT_TEXT);
    private static final Question CHILDREN = question("children", QuestionType.SHORT_TEXT)
            .withRelevant("answers.household.exists(each, each.age < 18.0)");
    private static final InEntry FIRST = new InEntry("household", "a1");
    private static final InEntry SECOND = new InEntry("household", "b2");

    private final CompiledQuestionnaire compiled = CompiledQuestionnaire.of(
            questionnaire(TOWN, CALLED, AGE, SCHOOL, TWICE, CHILDREN).withGroups(List.of(HOUSEHOLD)));

    private static Question inside(String name, QuestionType type) {
        return question(name, type).withGroup("household");
    }

    private static Answer number(long number) {
        return new Answer.Number(BigDecimal.valueOf(number));
    }

    private static Answers two() {
        return Answers.NONE
                .with("town", new Answer.Text("Leeds"))
                .with(FIRST.place("age"), number(40))
                .with(SECOND.place("age"), number(7));
    }

    @Test
    void anEntryIsFoundChangedAndTakenAwayByItsIdWhateverItsNumber() {
        var answers = two();
        assertThat(answers.to("household/b2/age")).contains(number(7));
        var without = answers.without(FIRST.place());
        assertThat(without.to("household/b2/age")).contains(number(7));
        assertThat(without.entries("household")).hasSize(1);
        assertThat(without.with(SECOND.place("age"), number(8)).to("household/b2/age"))
                .contains(number(8));
        assertThat(without.without(SECOND.place("age")).entries("household"))
                .containsExactly(new Answer.Entry("b2", Answers.NONE));
        assertThat(without.without(SECOND.place()).byQuestion()).containsOnlyKeys("town");
        assertThat(answers.without("household/c3/age")).isEqualTo(answers);
    }

    @Test
    void onlyWhatStandsInAnEntryKnowsItsNumber() {
        var inEntry = inside("second", QuestionType.SHORT_TEXT).withRelevant("entry == 2");
        var counting = questionnaire(CALLED, inEntry).withGroups(List.of(HOUSEHOLD));
        assertThat(QuestionnaireChecks.of(counting))
                .noneMatch(problem -> problem.severity() == QuestionnaireProblem.Severity.ERROR);
        var outside = questionnaire(
                        CALLED,
                        inEntry,
                        question("after", QuestionType.SHORT_TEXT).withRelevant("entry == 2"))
                .withGroups(List.of(HOUSEHOLD));
        assertThat(QuestionnaireChecks.of(outside))
                .filteredOn(problem -> problem.severity() == QuestionnaireProblem.Severity.ERROR)
                .extracting(QuestionnaireProblem::key)
                .containsExactly("questionnaires.check.condition.entry");
        var own = question("any", QuestionType.SHORT_TEXT)
                .withRelevant("answers.household.exists(entry, entry.called == 'Ali')");
        assertThat(QuestionnaireChecks.of(questionnaire(CALLED, own).withGroups(List.of(HOUSEHOLD))))
                .noneMatch(problem -> problem.severity() == QuestionnaireProblem.Severity.ERROR);
    }

    @Test
    void everyAnswerHasAPlace() {
        assertThat(two().byPlace())
                .isEqualTo(Map.of(
                        "town", new Answer.Text("Leeds"),
                        "household/a1/age", number(40),
                        "household/b2/age", number(7)));
    }

    @Test
    void oneQuestionStandsForTheGroupAndConditionsAreDecidedInEachEntry() {
        var answers = two();
        assertThat(compiled.relevant(answers)).containsExactly(TOWN, CALLED, CHILDREN);
        assertThat(compiled.in(FIRST).relevant(answers)).containsExactly(CALLED, AGE);
        assertThat(compiled.in(SECOND).relevant(answers)).containsExactly(CALLED, AGE, SCHOOL);
        assertThat(compiled.in(new InEntry("household", "new")).relevant(answers))
                .containsExactly(CALLED, AGE);
        assertThat(compiled.relevant(answers.without(SECOND.place()))).containsExactly(TOWN, CALLED);
    }

    @Test
    void whatNoLongerAppliesInAnEntryIsNotSentAndWhatIsCalculatedIs() {
        var answers = two().with(FIRST.place("school"), new Answer.Text("St Mary’s"))
                .with(SECOND.place("school"), new Answer.Text("Hill"));
        var sent = compiled.applicable(answers);
        assertThat(sent.has(FIRST.place("school"))).isFalse();
        assertThat(sent.to(SECOND.place("school"))).contains(new Answer.Text("Hill"));
        assertThat(sent.to(SECOND.place("twice"))).contains(number(14));
    }

    @Test
    void aGroupThatIsNotAskedTakesItsEntriesWithIt() {
        var closed = CompiledQuestionnaire.of(
                questionnaire(TOWN, CALLED, AGE).withGroups(List.of(HOUSEHOLD.withRelevant("answers.town == 'York'"))));
        assertThat(closed.applicable(two()).byQuestion()).containsOnlyKeys("town");
        assertThat(closed.in(FIRST).relevant(two())).isEmpty();
    }

    @Test
    void whatIsDemandedOfAnAnswerSeesItsEntry() {
        var older = inside("older", QuestionType.NUMBER).withConstraint("this > answers.age", text("Older!"));
        var asked = CompiledQuestionnaire.of(
                        questionnaire(AGE, older).withGroups(List.of(HOUSEHOLD.withLabelledBy(null))))
                .in(SECOND);
        assertThat(asked.check(older, Map.of("older", List.of("6")), two(), Questions.ENGLISH))
                .isInstanceOf(AnswerCheck.Problem.class);
        assertThat(asked.check(older, Map.of("older", List.of("8")), two(), Questions.ENGLISH))
                .isInstanceOf(AnswerCheck.Given.class);
    }

    @Test
    void aSoundGroupCanBePublishedAndOneThatCannotBeAskedIsTold() {
        var sound = questionnaire(TOWN, CALLED, AGE, SCHOOL, TWICE, CHILDREN).withGroups(List.of(HOUSEHOLD));
        assertThat(QuestionnaireChecks.of(sound)).isEmpty();
        assertThat(problems(CHILDREN.withRelevant("answers.age < 18.0"), HOUSEHOLD))
                .containsExactly("condition.repeat");
        assertThat(problems(CHILDREN, HOUSEHOLD.withLimits(Limits.between(51, 60))))
                .containsExactly("group.repeat.limits");
        assertThat(problems(CHILDREN, HOUSEHOLD.withLimits(Limits.between(3, 2))))
                .containsExactly("limits.order");
        var hidden =
                questionnaire(CALLED, inside("leaflet", QuestionType.HIDDEN)).withGroups(List.of(HOUSEHOLD));
        assertThat(keys(hidden)).containsExactly("group.repeat.once");
        var page = Group.of("page", Group.Kind.PAGE, text("Page"));
        var onPage = questionnaire(CALLED).withGroups(List.of(HOUSEHOLD.withParent("page"), page));
        assertThat(keys(onPage)).containsExactly("group.repeat.inside");
        var early = questionnaire(CALLED, AGE.withRelevant("size(answers.household) > 1"), TOWN)
                .withGroups(List.of(HOUSEHOLD));
        assertThat(keys(early)).containsExactly("condition.later");
    }

    private static List<String> problems(Question last, Group group) {
        return keys(questionnaire(TOWN, CALLED, AGE, last).withGroups(List.of(group)));
    }

    private static List<String> keys(Questionnaire questionnaire) {
        return QuestionnaireChecks.of(questionnaire).stream()
                .map(problem -> problem.key().replace("questionnaires.check.", ""))
                .toList();
    }
}
