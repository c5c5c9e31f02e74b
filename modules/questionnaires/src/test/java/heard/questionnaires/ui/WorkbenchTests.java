package heard.questionnaires.ui;

import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static heard.questionnaires.Questions.text;
import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.DraftQuestionnaire;
import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireChanged;
import heard.questionnaires.versions.Merging.Winner;
import heard.shared.ConsultationId;
import heard.shared.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkbenchTests {
    private final Questionnaire one = questionnaire(question("a", QuestionType.NUMBER));
    private final Questionnaire two =
            questionnaire(question("a", QuestionType.NUMBER), question("b", QuestionType.NUMBER));
    private final Workbench bench = new Workbench(
            new DraftQuestionnaire(one, 3), (revision, changed) -> new DraftQuestionnaire(changed, revision + 1));

    @Test
    void eachChangeIsSavedAndCanBeTakenBackAndDoneAgain() {
        bench.change(two);
        assertThat(bench.revision()).isEqualTo(4);
        bench.undo();
        assertThat(bench.current()).isEqualTo(one);
        bench.redo();
        assertThat(bench.current()).isEqualTo(two);
        assertThat(bench.revision()).isEqualTo(6);
        assertThat(bench.isSaved()).isTrue();
    }

    /** A table whose saving is refused as long as somebody else was first. */
    private final class Shared {
        private DraftQuestionnaire stored = new DraftQuestionnaire(two, 3);
        private final Workbench bench = new Workbench(stored, (revision, changed) -> {
            if (revision != stored.revision()) throw new QuestionnaireChanged(ConsultationId.next());
            stored = new DraftQuestionnaire(changed, revision + 1);
            return stored;
        });

        private void somebodyElseSaves(Questionnaire changed) {
            stored = new DraftQuestionnaire(changed, stored.revision() + 1);
        }

        private void change(Questionnaire changed, Winner winner) {
            try {
                bench.change(changed);
            } catch (QuestionnaireChanged refused) {
                assertThat(bench.isSaved()).isFalse();
                bench.meet(stored, winner);
            }
        }
    }

    private static Questionnaire with(Questionnaire questionnaire, int at, String words) {
        var question = questionnaire.questions().get(at);
        return Outline.replace(questionnaire, at, question.withLabel(text(words)));
    }

    @Test
    void whatSomebodyElseSavedMeanwhileStaysAndOnlyOnesOwnIsUndone() {
        var shared = new Shared();
        shared.somebodyElseSaves(with(two, 0, "Theirs"));
        shared.change(with(two, 1, "Mine"), Winner.MINE);
        var both = with(with(two, 0, "Theirs"), 1, "Mine");
        assertThat(shared.stored.questionnaire()).isEqualTo(both);
        assertThat(shared.bench.isSaved()).isTrue();

        shared.bench.undo();
        assertThat(shared.stored.questionnaire()).isEqualTo(with(two, 0, "Theirs"));
        shared.bench.redo();
        assertThat(shared.stored.questionnaire()).isEqualTo(both);
    }

    @Test
    void whereBothChangedTheSameOneIsChosen() {
        for (var winner : Winner.values()) {
            var shared = new Shared();
            shared.somebodyElseSaves(with(two, 0, "Theirs"));
            shared.change(with(two, 0, "Mine"), winner);
            var words = winner == Winner.MINE ? "Mine" : "Theirs";
            assertThat(shared.stored.questionnaire()).isEqualTo(with(two, 0, words));
        }
    }

    @Test
    void undoingNeverTakesBackWhatSomebodyElseWrote() {
        var shared = new Shared();
        shared.change(with(two, 0, "Mine"), Winner.MINE);
        shared.somebodyElseSaves(with(two, 0, "Theirs"));
        shared.bench.meet(shared.stored, Winner.MINE);
        shared.bench.undo();
        assertThat(shared.stored.questionnaire()).isEqualTo(with(two, 0, "Theirs"));
    }

    @Test
    void aThousandChangesCanBeTakenBack() {
        for (int number = 0; number < 1_000; number++) bench.change(with(one, 0, "Number " + number));
        for (int number = 0; number < 1_000; number++) bench.undo();
        assertThat(bench.current()).isEqualTo(one);
    }

    @Test
    void aQuestionIsDuplicatedUnderANameOfItsOwn() {
        var twice = Outline.duplicate(Outline.duplicate(one, 0), 0);
        assertThat(twice.questions()).extracting(Question::name).containsExactly("a", "a_3", "a_2");
    }

    @Test
    void conditionsFollowAQuestionThatIsRenamed() {
        var asked = question("b", QuestionType.NUMBER).withRelevant("answers.a > 1 && answers.ab == 2");
        var renamed = Outline.replace(
                questionnaire(one.questions().getFirst(), asked),
                0,
                one.questions().getFirst().withName("age"));
        assertThat(renamed.questions().getLast().relevant()).isEqualTo("answers.age > 1 && answers.ab == 2");
    }

    @Test
    void questionsAreAddedMovedAndRemoved() {
        var three = Outline.add(two, 1, QuestionType.DATE);
        assertThat(three.questions()).extracting(Question::name).containsExactly("a", "question3", "b");
        assertThat(Outline.move(three, 0, 2).questions())
                .extracting(Question::name)
                .containsExactly("question3", "b", "a");
        assertThat(Outline.remove(three, 1)).isEqualTo(two);
        assertThat(Outline.move(three, 0, -1)).isEqualTo(three);
    }

    @Test
    void aQuestionThatIsPutAmongThoseOfAGroupIsOneOfThem() {
        var grouped = questionnaire(in("a", "page"), in("b", "page"), question("c", QuestionType.NUMBER))
                .withGroups(List.of(Group.of("page", Group.Kind.PAGE, LocalizedText.NONE)));
        assertThat(groups(Outline.add(grouped, 1, QuestionType.DATE))).containsExactly("page", "page", "page", null);
        assertThat(groups(Outline.add(grouped, 2, QuestionType.DATE))).containsExactly("page", "page", null, null);
        assertThat(groups(Outline.move(grouped, 2, 1))).containsExactly("page", "page", "page");
        assertThat(groups(Outline.move(grouped, 0, 2))).containsExactly("page", null, null);
        assertThat(groups(Outline.move(grouped, 0, 1))).containsExactly("page", "page", null);
        var alone = questionnaire(in("a", "page"), question("b", QuestionType.NUMBER))
                .withGroups(grouped.groups());
        assertThat(groups(Outline.move(alone, 0, 1))).containsExactly(null, "page");
    }

    @Test
    void groupsInOneAnotherStayWhole() {
        var section = Group.of("section", Group.Kind.SECTION, LocalizedText.NONE);
        var person = Group.of("person", Group.Kind.REPEAT, LocalizedText.NONE).withParent("section");
        var nested = questionnaire(in("a", "section"), in("b", "person"), in("c", "section"), in("d", null))
                .withGroups(List.of(section, person));
        assertThat(groups(Outline.move(nested, 1, 0))).containsExactly("person", "section", "section", null);
        assertThat(groups(Outline.move(nested, 1, 3))).containsExactly("section", "section", null, null);
        assertThat(groups(Outline.move(nested, 3, 1))).containsExactly("section", "section", "person", "section");
        assertThat(GroupPlaces.behind(nested, 0)).isEqualTo(3);
        assertThat(GroupPlaces.behind(nested, 3)).isEqualTo(4);
    }

    private static Question in(String name, @Nullable String group) {
        return question(name, QuestionType.NUMBER).withGroup(group);
    }

    private static List<@Nullable String> groups(Questionnaire questionnaire) {
        return questionnaire.questions().stream().map(Question::group).toList();
    }

    @Test
    void anErrorIsPointedAt() {
        assertThat(ExpressionField.pointed("answers.a >\nanswers.b ==", 22)).isEqualTo("answers.b ==\n          ▲");
    }
}
