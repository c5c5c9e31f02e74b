package heard.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberingTests {
    private static final List<Language> ENGLISH = List.of(Language.ENGLISH);

    @Test
    void onlyWhatCanBeAnsweredHasANumber() {
        var numbering = Numbering.of(asking(
                question("welcome", QuestionType.INFORMATION),
                question("channel", QuestionType.HIDDEN),
                question("why", QuestionType.LONG_TEXT),
                question("sum", QuestionType.CALCULATED),
                question("reach", QuestionType.CONTACT)));

        assertThat(numbering.number("welcome")).isEmpty();
        assertThat(numbering.number("channel")).isEmpty();
        assertThat(numbering.number("why")).hasValue(1);
        assertThat(numbering.number("reach")).hasValue(2);
        assertThat(numbering.order()).extracting(Question::name).containsExactly("welcome", "why", "reach");
    }

    @Test
    void equalityQuestionsComeLastAsTheyAreAsked() {
        var numbering = Numbering.of(asking(
                question("age", QuestionType.YEAR).with(Trait.EQUALITY, true),
                question("why", QuestionType.LONG_TEXT)));

        assertThat(numbering.order()).extracting(Question::name).containsExactly("why", "age");
        assertThat(numbering.number("age")).hasValue(2);
    }

    @Test
    void aGroupThatRepeatsStaysTogether() {
        var home = Group.of("home", Group.Kind.REPEAT, LocalizedText.NONE);
        var numbering = Numbering.of(asking(
                        question("first", QuestionType.SHORT_TEXT).withGroup("home"),
                        question("second", QuestionType.YEAR).withGroup("home").with(Trait.EQUALITY, true),
                        question("why", QuestionType.LONG_TEXT))
                .withGroups(List.of(home)));

        assertThat(numbering.order()).extracting(Question::name).containsExactly("first", "second", "why");
    }

    @Test
    void rowsAreNumberedWithinTheirQuestion() {
        var rows = List.of(new Choice("a", LocalizedText.NONE), new Choice("b", LocalizedText.NONE));
        var grid = question("grid", QuestionType.GRID).withDetails(Details.NONE.withRows(rows));

        assertThat(Numbering.row(grid, "b")).isEqualTo(2);
        assertThat(Numbering.row(grid, "c")).isZero();
    }

    private static Question question(String name, QuestionType type) {
        return Question.of(name, type, LocalizedText.NONE);
    }

    private static Questionnaire asking(Question... questions) {
        return new Questionnaire(Language.ENGLISH, ENGLISH, List.of(questions));
    }
}
