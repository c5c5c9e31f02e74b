package heard.questionnaires;

import static heard.questionnaires.Questions.choosing;
import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static org.assertj.core.api.Assertions.assertThat;

import heard.shared.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Choices that depend on earlier answers. */
class OfferingTests {
    private static final Question REGION = choosing("region", QuestionType.ONE_OF, "north", "south");
    private static final Question TOWN = filtered(
            choosing("town", QuestionType.ONE_OF, "ayr", "bath", "cork").withChoices(towns()),
            "choice.region == answers.region");

    @Test
    void onlyThoseAreOfferedThatTheEarlierAnswerLeaves() {
        var compiled = CompiledQuestionnaire.of(questionnaire(REGION, TOWN));
        assertThat(offered(compiled, TOWN, one("region", "north"))).containsExactly("ayr", "bath");
        assertThat(offered(compiled, TOWN, one("region", "south"))).containsExactly("cork");
    }

    @Test
    void whatIsNotOfferedIsRefused() {
        var compiled = CompiledQuestionnaire.of(questionnaire(REGION, TOWN));
        var form = Map.of("town", List.of("cork"));
        assertThat(compiled.check(TOWN, form, one("region", "north"), Language.ENGLISH))
                .isInstanceOf(AnswerCheck.Problem.class);
        assertThat(compiled.check(TOWN, form, one("region", "south"), Language.ENGLISH))
                .isInstanceOf(AnswerCheck.Given.class);
    }

    @Test
    void aQuestionOfWhichNothingIsOfferedIsNotAsked() {
        var compiled = CompiledQuestionnaire.of(questionnaire(REGION, TOWN));
        assertThat(compiled.relevant(Answers.NONE)).containsExactly(REGION);
        assertThat(compiled.relevant(one("region", "south"))).containsExactly(REGION, TOWN);
    }

    @Test
    void anAnswerThatIsNotOfferedAnyMoreIsNotSubmitted() {
        var compiled = CompiledQuestionnaire.of(questionnaire(REGION, TOWN));
        var moved = one("region", "south").with("town", new Answer.One("ayr"));
        assertThat(compiled.applicable(moved).has("town")).isFalse();
        assertThat(compiled.applicable(one("region", "north").with("town", new Answer.One("ayr")))
                        .has("town"))
                .isTrue();
    }

    @Test
    void ofSeveralThoseAreLeftThatAreStillOffered() {
        var used = choosing("used", QuestionType.MANY_OF, "bus", "tram", "train");
        var best =
                filtered(choosing("best", QuestionType.RANKING, "bus", "tram", "train"), "choice.name in answers.used");
        var missed = filtered(
                choosing("missed", QuestionType.MANY_OF, "bus", "tram", "train"),
                "!(has(answers.used) && choice.name in answers.used)");
        var compiled = CompiledQuestionnaire.of(questionnaire(used, best, missed));
        var answers = Answers.NONE
                .with("used", new Answer.Many(List.of("bus", "train")))
                .with("best", new Answer.Ranking(List.of("tram", "train", "bus")))
                .with("missed", new Answer.Many(List.of("tram", "bus")));
        var kept = compiled.applicable(answers);
        assertThat(kept.to("best")).contains(new Answer.Ranking(List.of("train", "bus")));
        assertThat(kept.to("missed")).contains(new Answer.Many(List.of("tram")));
        assertThat(offered(compiled, missed, Answers.NONE)).containsExactly("bus", "tram", "train");
    }

    @Test
    void ofAGridTheRowsAreChosen() {
        var used = choosing("used", QuestionType.MANY_OF, "bus", "tram");
        var grid = filtered(
                question("how", QuestionType.GRID)
                        .withDetails(Details.NONE.withRows(used.choices()))
                        .withScale(Scale.ONE_TO_FIVE),
                "choice.name in answers.used");
        var compiled = CompiledQuestionnaire.of(questionnaire(used, grid.withRequired(true)));
        var answers = Answers.NONE.with("used", new Answer.Many(List.of("tram")));
        assertThat(compiled.offered(grid, answers).rows())
                .extracting(Choice::name)
                .containsExactly("tram");
        var form = new LinkedHashMap<String, List<String>>();
        form.put("how.tram", List.of("4"));
        assertThat(compiled.check(grid, form, answers, Language.ENGLISH)).isInstanceOf(AnswerCheck.Given.class);
    }

    @Test
    void withinAnEntryItLooksAtTheAnswersOfTheEntry() {
        var group = Group.of("people", Group.Kind.REPEAT, Questions.text("People"));
        var compiled = CompiledQuestionnaire.of(questionnaire(REGION.withGroup("people"), TOWN.withGroup("people"))
                .withGroups(List.of(group)));
        var answers = Answers.NONE
                .with("people/a/region", new Answer.One("north"))
                .with("people/b/region", new Answer.One("south"));
        var inside = compiled.in(new InEntry("people", "b"));
        assertThat(inside.offered(TOWN, answers).choices())
                .extracting(Choice::name)
                .containsExactly("cork");
    }

    @Test
    void aFilterIsCheckedWhileItIsWritten() {
        assertThat(problems("choice.regoin == answers.region")).containsExactly("questionnaires.check.filter.unknown");
        assertThat(problems("choice.region == answers.town")).containsExactly("questionnaires.check.condition.itself");
        assertThat(problems("choice.region == answers.region")).isEmpty();
        assertThat(problems("choice.region ==")).containsExactly("questionnaires.check.condition.wrong");
    }

    @Test
    void aFilterFollowsTheNewNameOfItsQuestion() {
        var renamed = Renaming.of(questionnaire(REGION.withName("area"), TOWN), "region", "area");
        assertThat(renamed.question("town").orElseThrow().filter()).isEqualTo("choice.region == answers.area");
    }

    private static List<String> problems(String filter) {
        return QuestionnaireChecks.of(questionnaire(REGION, filtered(TOWN, filter))).stream()
                .filter(problem -> problem.part() == QuestionnaireProblem.Part.FILTER)
                .map(QuestionnaireProblem::key)
                .toList();
    }

    private static List<String> offered(CompiledQuestionnaire compiled, Question question, Answers answers) {
        return compiled.offered(question, answers).choices().stream()
                .map(Choice::name)
                .toList();
    }

    private static Answers one(String question, String choice) {
        return Answers.NONE.with(question, new Answer.One(choice));
    }

    private static Question filtered(Question question, String filter) {
        return question.withDetails(question.details().withFilter(filter));
    }

    private static List<Choice> towns() {
        return List.of(
                new Choice("ayr", Questions.text("Ayr")).with("region", "north"),
                new Choice("bath", Questions.text("Bath")).with("region", "north"),
                new Choice("cork", Questions.text("Cork")).with("region", "south"));
    }
}
