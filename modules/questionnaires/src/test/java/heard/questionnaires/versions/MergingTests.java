package heard.questionnaires.versions;

import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static heard.questionnaires.Questions.text;
import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Choice;
import heard.questionnaires.Medium;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.versions.Merging.Winner;
import heard.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergingTests {
    private final Question one = question("one", QuestionType.YES_NO_NOT_SURE);
    private final Question two = question("two", QuestionType.LONG_TEXT);
    private final Question three = question("three", QuestionType.NUMBER);
    private final Questionnaire base = questionnaire(one, two, three);

    private static Questionnaire merged(Questionnaire base, Questionnaire mine, Questionnaire theirs) {
        var merged = Merging.of(base, mine, theirs, Winner.MINE);
        assertThat(merged.conflicts()).isEmpty();
        return merged.questionnaire();
    }

    @Test
    void changesToDifferentQuestionsAreBothKept() {
        var mine = questionnaire(one.withLabel(text("Mine?")), two, three);
        var theirs = questionnaire(one, two.withLabel(text("Theirs?")), three);
        assertThat(merged(base, mine, theirs))
                .isEqualTo(questionnaire(one.withLabel(text("Mine?")), two.withLabel(text("Theirs?")), three));
    }

    @Test
    void changesToDifferentPartsOfOneQuestionAreBothKept() {
        var arabic = new Language("ar");
        var mine = questionnaire(one.withLabel(one.label().with(arabic, "لي")), two, three);
        var theirs = questionnaire(
                one.withLabel(one.label().with(Language.ENGLISH, "Theirs?")).withRequired(true), two, three);
        var both = one.withLabel(one.label().with(arabic, "لي").with(Language.ENGLISH, "Theirs?"))
                .withRequired(true);
        assertThat(merged(base, mine, theirs).question("one")).contains(both);
    }

    @Test
    void twoWhoReadAQuestionAloudInTwoLanguagesAreBothHeard() {
        var arabic = new Language("ar");
        var spoken = Medium.none(Medium.Kind.AUDIO).with(Language.ENGLISH, "first.mp3");
        var before = questionnaire(one.with(spoken));
        var mine = questionnaire(one.with(spoken.with(arabic, "arabic.mp3")));
        var again = one.with(spoken.with(Language.ENGLISH, "again.mp3"));
        var theirs = questionnaire(again.with(Medium.none(Medium.Kind.IMAGE).with(Language.ENGLISH, "door.png")));
        assertThat(merged(before, mine, theirs)
                        .question("one")
                        .orElseThrow()
                        .details()
                        .media())
                .containsExactly(
                        Medium.none(Medium.Kind.IMAGE).with(Language.ENGLISH, "door.png"),
                        spoken.with(Language.ENGLISH, "again.mp3").with(arabic, "arabic.mp3"));
    }

    @Test
    void whatOneAddsMovesAndDeletesMeetsWhatTheOtherDoes() {
        var mine = questionnaire(three, one, two);
        var added = question("added", QuestionType.DATE);
        var theirs = questionnaire(one, added, three);
        assertThat(merged(base, mine, theirs)).isEqualTo(questionnaire(three, one, added));
        assertThat(merged(base, theirs, mine)).isEqualTo(questionnaire(three, one, added));
    }

    @Test
    void twoWhoAddAtOnceAddTwoQuestions() {
        var mine = questionnaire(one, two, three, question("question4", QuestionType.DATE));
        var theirs = questionnaire(one, two, three, question("question4", QuestionType.SCALE));
        assertThat(merged(base, mine, theirs).questions())
                .extracting(Question::name, Question::type)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("one", QuestionType.YES_NO_NOT_SURE),
                        org.assertj.core.groups.Tuple.tuple("two", QuestionType.LONG_TEXT),
                        org.assertj.core.groups.Tuple.tuple("three", QuestionType.NUMBER),
                        org.assertj.core.groups.Tuple.tuple("question4", QuestionType.SCALE),
                        org.assertj.core.groups.Tuple.tuple("question4_2", QuestionType.DATE));
    }

    @Test
    void choicesMergeByName() {
        var asked = one.withType(QuestionType.ONE_OF).withChoices(List.of(choice("a"), choice("b")));
        var mine = asked.withChoices(List.of(choice("a"), choice("b"), choice("c")));
        var theirs = asked.withChoices(List.of(choice("b"), choice("a")));
        var both = merged(questionnaire(asked), questionnaire(mine), questionnaire(theirs));
        assertThat(both.questions().getFirst().choices())
                .extracting(Choice::name)
                .containsExactly("b", "c", "a");
    }

    @Test
    void whereBothChangedTheSameOneWinsAndItIsTold() {
        var mine = questionnaire(one.withLabel(text("Mine?")), two.withRequired(true), three);
        var theirs = questionnaire(one.withLabel(text("Theirs?")), two, three.withRequired(true));
        var kept = Merging.of(base, mine, theirs, Winner.MINE);
        assertThat(kept.conflicts()).containsExactly("one");
        assertThat(kept.questionnaire())
                .isEqualTo(
                        questionnaire(one.withLabel(text("Mine?")), two.withRequired(true), three.withRequired(true)));
        assertThat(Merging.of(base, mine, theirs, Winner.THEIRS).questionnaire().question("one"))
                .contains(one.withLabel(text("Theirs?")));
    }

    @Test
    void aQuestionThatSomebodyChangedIsNotLostToADeletion() {
        var mine = questionnaire(two, three);
        var theirs = questionnaire(one.withRequired(true), two, three);
        var merged = Merging.of(base, mine, theirs, Winner.MINE);
        assertThat(merged.conflicts()).containsExactly("one");
        assertThat(merged.questionnaire()).isEqualTo(theirs);
    }

    @Test
    void whatHasTheSameNameTwiceIsNotLost() {
        var asked = one.withType(QuestionType.ONE_OF).withChoices(List.of(choice("a"), choice("a"), choice("b")));
        var mine = questionnaire(
                asked.withRequired(true).withChoices(List.of(choice("a"), choice("a"), choice("c"))), two);
        var theirs = questionnaire(asked.withChoices(List.of(choice("a"), choice("a"), choice("b"), choice("d"))), two);
        assertThat(merged(questionnaire(asked, two), mine, theirs)
                        .questions()
                        .getFirst()
                        .choices())
                .extracting(Choice::name)
                .containsExactlyInAnyOrder("a", "a", "c", "d");
    }

    private static Choice choice(String name) {
        return new Choice(name, text(name));
    }
}
