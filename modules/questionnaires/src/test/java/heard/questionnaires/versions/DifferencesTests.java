package heard.questionnaires.versions;

import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Choice;
import heard.questionnaires.Group;
import heard.questionnaires.Medium;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Scale;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTests {
    private final Question avoided = worded("avoided", QuestionType.YES_NO_NOT_SURE, "Did you avoid it?");
    private final Question why = worded("why", QuestionType.LONG_TEXT, "Why?");
    private final Question where = worded("where", QuestionType.ONE_OF, "Where?")
            .withChoices(List.of(choice("doctor", "Doctor"), choice("school", "School")));
    private final Questionnaire before = questionnaire(avoided, why, where);

    @Test
    void nothingDiffersFromItself() {
        assertThat(Differences.between(before, before)).isEmpty();
    }

    @Test
    void whatIsNewAndWhatIsGoneIsTold() {
        var after = questionnaire(avoided, where, worded("age", QuestionType.NUMBER, "How old are you?"));
        assertThat(told(after)).containsExactly("removed [Why?]", "added [How old are you?]");
    }

    @Test
    void aQuestionUnderAnotherNameIsNotTakenForANewOne() {
        var after = questionnaire(avoided, why.withName("reason"), where);
        assertThat(told(after)).containsExactly("renamed [Why?, why, reason]");
    }

    @Test
    void rewordingIsToldWithBothWordingsAndMayMeanSomethingElse() {
        var after = questionnaire(avoided.withLabel(english("Did you stay away?")), why, where);
        var found = Differences.between(before, after);
        assertThat(told(after)).containsExactly("reworded [Did you avoid it?, Did you stay away?]");
        assertThat(found.getFirst().mayMeanOther()).isTrue();
        assertThat(found.getFirst().question()).isEqualTo("avoided");
    }

    @Test
    void imagesAndRecordingsAreToldByLanguage() {
        var image = Medium.none(Medium.Kind.IMAGE)
                .with(Language.ENGLISH, "door.png")
                .withWords(english("A closed door"));
        var spoken = Medium.none(Medium.Kind.AUDIO).with(Language.ENGLISH, "one.mp3");
        var shown = questionnaire(avoided.with(image).with(spoken), why, where);
        assertThat(told(shown))
                .containsExactly("image.added [Did you avoid it?, en]", "audio.added [Did you avoid it?, en]");
        assertThat(Differences.between(shown, before))
                .extracting(Difference::key)
                .containsExactly("questionnaires.difference.image.removed", "questionnaires.difference.audio.removed");
        var other = image.with(Language.ENGLISH, "gate.png").withWords(english("A gate"));
        var changed = questionnaire(avoided.with(other).with(spoken), why, where);
        assertThat(Differences.between(shown, changed))
                .extracting(Difference::key)
                .containsExactly("questionnaires.difference.image.changed", "questionnaires.difference.image.words");
    }

    @Test
    void translationsDoNotCountAsOtherWords() {
        var arabic = new Language("ar");
        var both = List.of(Language.ENGLISH, arabic);
        var then = new Questionnaire(Language.ENGLISH, both, List.of(avoided));
        var now = then.withQuestions(List.of(avoided.withLabel(avoided.label().with(arabic, "هل تجنبته؟"))));
        assertThat(Differences.between(then, now)).singleElement().satisfies(found -> {
            assertThat(found.key()).isEqualTo("questionnaires.difference.translated");
            assertThat(found.arguments()).containsExactly("Did you avoid it?", arabic);
            assertThat(found.mayMeanOther()).isFalse();
        });
    }

    @Test
    void choicesAreComparedByName() {
        var after = questionnaire(
                avoided,
                why,
                where.withChoices(
                        List.of(choice("school", "My school"), choice("doctor", "Doctor"), choice("job", "Work"))));
        assertThat(told(after))
                .containsExactly(
                        "choice.reworded [Where?, School, My school]",
                        "choice.added [Where?, Work]",
                        "choice.order [Where?]");
    }

    @Test
    void onlyTheQuestionThatWasMovedIsSaidToHaveMoved() {
        assertThat(told(questionnaire(where, avoided, why))).containsExactly("moved.first [Where?]");
        assertThat(told(questionnaire(why, where, avoided))).containsExactly("moved [Did you avoid it?, Where?]");
    }

    @Test
    void aConditionIsToldWithTheOneBefore() {
        var after = questionnaire(avoided, why.withRelevant("answers.avoided == 'yes'"), where);
        assertThat(Differences.between(before, after)).singleElement().satisfies(found -> assertThat(found.arguments())
                .containsExactly(
                        "Why?",
                        new Difference.AskedWhen("answers.avoided == 'yes'", after),
                        new Difference.AskedWhen("", before)));
    }

    @Test
    void typeScaleAndDutyAreTold() {
        var trust = worded("trust", QuestionType.SCALE, "Trust?");
        var then = questionnaire(trust, why);
        var longer = new Scale(1, 7, LocalizedText.NONE, LocalizedText.NONE);
        var now = questionnaire(
                trust.withScale(longer), why.withType(QuestionType.SHORT_TEXT).withRequired(true));
        assertThat(told(then, now))
                .containsExactly("scale [Trust?, 1, 5, 1, 7]", "type [Why?, LONG_TEXT, SHORT_TEXT]", "required [Why?]");
    }

    @Test
    void differencesStandUnderThePageOfTheirQuestion() {
        var page = Group.of("work", Group.Kind.PAGE, english("Your work"));
        var then = questionnaire(avoided, why.withGroup("work")).withGroups(List.of(page));
        var now =
                questionnaire(avoided, why.withGroup("work").withRequired(true)).withGroups(List.of(page));
        assertThat(Differences.between(then, now)).extracting(Difference::page).containsExactly(english("Your work"));
    }

    @Test
    void aQuestionThatLeavesItsPageIsTold() {
        var page = Group.of("work", Group.Kind.PAGE, english("Your work"));
        var then =
                questionnaire(avoided.withGroup("work"), why.withGroup("work")).withGroups(List.of(page));
        var now = questionnaire(avoided.withGroup("work"), why).withGroups(List.of(page));
        assertThat(told(then, now)).containsExactly("page.none [Why?]");
    }

    /** The law behind it: what differs is told, whatever it is. */
    @Test
    void noChangeGoesUntold() {
        var changes = new ArrayList<Question>();
        changes.add(where.withHint(english("Think of last year")));
        changes.add(where.with(heard.questionnaires.Trait.SHUFFLED, true));
        changes.add(where.withConstraint("this != 'school'", english("Not there")));
        changes.add(where.withDetails(where.details().withValue("'doctor'")));
        changes.add(where.withChoices(List.of(where.choices().getFirst())));
        for (var changed : changes)
            assertThat(told(questionnaire(avoided, why, changed))).isNotEmpty();
    }

    private List<String> told(Questionnaire after) {
        return told(before, after);
    }

    private static List<String> told(Questionnaire before, Questionnaire after) {
        return Differences.between(before, after).stream()
                .map(found -> found.key().replace(Difference.BEGINNING, "") + " " + found.arguments())
                .toList();
    }

    private static Question worded(String name, QuestionType type, String words) {
        return question(name, type).withLabel(english(words));
    }

    private static Choice choice(String name, String words) {
        return new Choice(name, english(words));
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }
}
