package heard.questionnaires;

import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static heard.questionnaires.Questions.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupChecksTests {
    private static final Question ONE = question("one", QuestionType.SHORT_TEXT).withGroup("home");
    private static final Question TWO = question("two", QuestionType.SHORT_TEXT);
    private static final Question THREE =
            question("three", QuestionType.SHORT_TEXT).withGroup("home");
    private static final Group HOME = Group.of("home", Group.Kind.SECTION, text("Home"));

    @Test
    void theQuestionsOfAGroupFollowOneAnother() {
        assertThat(problems(List.of(HOME), ONE, THREE, TWO)).isEmpty();
        assertThat(problems(List.of(HOME), ONE, TWO, THREE)).containsExactly("group.torn");
    }

    @Test
    void aGroupThatIsNotThereAndOneWithoutQuestionsAreFound() {
        assertThat(problems(List.of(), ONE)).containsExactly("group.unknown");
        assertThat(problems(List.of(HOME), TWO)).containsExactly("group.empty");
    }

    @Test
    void groupsHaveNamesOfTheirOwnAndAreNotTooDeep() {
        var named = Group.of("two", Group.Kind.SECTION, text("Two"));
        assertThat(problems(List.of(named), TWO, ONE.withGroup("two"))).containsExactly("name.twice");

        var around = new ArrayList<Group>();
        for (int each = 1; each < Group.DEEPEST; each++) {
            var group = Group.of("g" + each, Group.Kind.SECTION, text("Around"));
            around.add(each == 1 ? group : group.withParent("g" + (each - 1)));
        }
        around.add(HOME.withParent(around.getLast().name()));
        assertThat(problems(around, ONE)).isEmpty();
        around.set(0, around.getFirst().withParent("top"));
        around.add(Group.of("top", Group.Kind.SECTION, text("Top")));
        assertThat(problems(around, ONE)).containsExactly("group.deep");
    }

    @Test
    void groupsThatStandInEachOtherAreReadOnce() {
        var other = Group.of("other", Group.Kind.SECTION, text("Other")).withParent("home");
        var whole = questionnaire(ONE).withGroups(List.of(HOME.withParent("other"), other));
        assertThat(whole.around(ONE)).hasSize(2);
    }

    @Test
    void everythingFollowsANewName() {
        var asked = question("asked", QuestionType.SHORT_TEXT)
                .withLabel(text("Why {two}?"))
                .withRelevant("answers.two == 'x' && declined.two != 'y' && answers.twofold == ''")
                .withDetails(Details.NONE.withValue("answers.two"));
        var before = questionnaire(TWO.withName("now"), asked)
                .withGroups(List.of(HOME.withRelevant("has(answers.two)").withLabelledBy("two")))
                .withQuotas(List.of(new Quota("full", "answers.two == ''", 3, text("Sorry"))));

        var after = Renaming.of(before, "two", "now");

        assertThat(after.questions().get(1))
                .isEqualTo(asked.withLabel(text("Why {now}?"))
                        .withRelevant("answers.now == 'x' && declined.now != 'y' && answers.twofold == ''")
                        .withDetails(Details.NONE.withValue("answers.now")));
        assertThat(after.groups().getFirst().relevant()).isEqualTo("has(answers.now)");
        assertThat(after.groups().getFirst().labelledBy()).isEqualTo("now");
        assertThat(after.quotas().getFirst().condition()).isEqualTo("answers.now == ''");
    }

    private static List<String> problems(List<Group> groups, Question... questions) {
        return QuestionnaireChecks.of(questionnaire(questions).withGroups(groups)).stream()
                .map(problem -> problem.key().replace("questionnaires.check.", ""))
                .toList();
    }
}
