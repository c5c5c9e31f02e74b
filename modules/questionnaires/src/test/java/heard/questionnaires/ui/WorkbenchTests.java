package heard.questionnaires.ui;

import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.DraftQuestionnaire;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
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

    @Test
    void whatSomebodyElseSavedCanBeTakenAndOnesOwnHadBack() {
        bench.change(two);
        bench.takeTheirs(new DraftQuestionnaire(one, 9));
        assertThat(bench.current()).isEqualTo(one);
        bench.undo();
        assertThat(bench.current()).isEqualTo(two);
        assertThat(bench.revision()).isEqualTo(10);
    }

    @Test
    void onesOwnCanBeSavedOverAndTheOtherHadBack() {
        bench.change(two);
        bench.keepMine(new DraftQuestionnaire(one, 9));
        assertThat(bench.current()).isEqualTo(two);
        bench.undo();
        assertThat(bench.current()).isEqualTo(one);
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
    void anErrorIsPointedAt() {
        assertThat(ExpressionField.pointed("answers.a >\nanswers.b ==", 22)).isEqualTo("answers.b ==\n          ▲");
    }
}
