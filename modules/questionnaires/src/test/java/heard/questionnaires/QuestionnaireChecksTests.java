package heard.questionnaires;

import static heard.questionnaires.Questions.ARABIC;
import static heard.questionnaires.Questions.ENGLISH;
import static heard.questionnaires.Questions.choosing;
import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static heard.questionnaires.Questions.text;
import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.QuestionnaireProblem.Severity;
import heard.shared.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireChecksTests {
    private final Question first = question("first", QuestionType.YES_NO_NOT_SURE);

    @Test
    void nothingIsSaidOfASoundQuestionnaire() {
        var many = choosing("many", QuestionType.MANY_OF, "a", "b").withRelevant("answers.first == 'yes'");
        var age = question("age", QuestionType.NUMBER).withConstraint("this > 17 && this < 120", text("Adults"));

        assertThat(QuestionnaireChecks.of(questionnaire(first, many, age))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1st", "a b", "ä", "true", "this", "a-b", "_a"})
    void aNameThatConditionsCannotUseIsAnError(String name) {
        assertFound(questionnaire(question(name, QuestionType.NUMBER)), Severity.ERROR, "name.invalid");
    }

    @Test
    void aNameTwiceIsAnError() {
        assertFound(questionnaire(first, first), Severity.ERROR, "name.twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            answers.nobody == 'yes' | condition.unknown | 7
            answers.last == 'yes' | condition.later | 0
            answers.second == 'yes' | condition.itself | 0
            answers.first > 3 | condition.compare | 14
            answers.first == | condition.wrong | 16
            """)
    void aConditionThatCannotWorkIsAnErrorAtItsPlace(String condition, String key, int at) {
        var second = question("second", QuestionType.SHORT_TEXT).withRelevant(condition);
        var last = question("last", QuestionType.SHORT_TEXT);

        var found = QuestionnaireChecks.of(questionnaire(first, second, last));

        assertThat(found).singleElement().satisfies(problem -> {
            assertThat(problem.question()).isEqualTo(1);
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.key()).isEqualTo("questionnaires.check." + key);
            if (!key.endsWith("later") && !key.endsWith("itself"))
                assertThat(problem.at()).isEqualTo(at);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            first == 'yes' | condition.name
            answers.first | condition.result
            answers.first.startsWith(3) | condition.function
            !answers.first | condition.function
            answers.first == 'yes' && | condition.wrong
            """)
    void whatIsWrongIsSaidInOurOwnWords(String condition, String key) {
        var second = question("second", QuestionType.SHORT_TEXT).withRelevant(condition);
        assertThat(QuestionnaireChecks.of(questionnaire(first, second)))
                .extracting(QuestionnaireProblem::key)
                .containsOnly("questionnaires.check." + key);
    }

    @Test
    void questionsThatWaitForEachOtherAreToldApartFromThoseInTheWrongOrder() {
        var second = question("second", QuestionType.SHORT_TEXT).withRelevant("answers.third == 'a'");
        var third = question("third", QuestionType.SHORT_TEXT).withRelevant("has(answers.fourth)");
        var fourth = question("fourth", QuestionType.SHORT_TEXT).withRelevant("answers.second == 'b'");
        assertThat(QuestionnaireChecks.of(questionnaire(first, second, third, fourth)))
                .extracting(QuestionnaireProblem::key)
                .containsExactly("questionnaires.check.condition.circle", "questionnaires.check.condition.circle");
        var ordered = fourth.withRelevant(null);
        assertThat(QuestionnaireChecks.of(questionnaire(first, second, third, ordered)))
                .extracting(QuestionnaireProblem::key)
                .containsExactly("questionnaires.check.condition.later", "questionnaires.check.condition.later");
    }

    @Test
    void aComparisonWithWhatCannotBeChosenIsAWarning() {
        var second = question("second", QuestionType.SHORT_TEXT).withRelevant("answers.first == 'perhaps'");
        assertFound(questionnaire(first, second), Severity.WARNING, "condition.choice");
    }

    @Test
    void choicesMustBeThereAndDifferent() {
        assertFound(questionnaire(question("one", QuestionType.ONE_OF)), Severity.ERROR, "choices.none");
        assertFound(questionnaire(choosing("one", QuestionType.ONE_OF, "a", "a")), Severity.ERROR, "choice.name.twice");
    }

    @Test
    void aScaleMustGoUp() {
        var flat = question("s", QuestionType.SCALE).withScale(new Scale(3, 3, LocalizedText.NONE, LocalizedText.NONE));
        assertFound(questionnaire(flat), Severity.ERROR, "scale.order");
    }

    @Test
    void aLanguageWithoutTheTextsThatPeopleNeedIsAnError() {
        var questionnaire = inBoth(choosing("one", QuestionType.ONE_OF, "a", "b"));

        assertFound(questionnaire, Severity.ERROR, "translation.required");
        assertThat(Completeness.of(questionnaire, ARABIC)).isEqualTo(new Completeness(ARABIC, 0, 3, 3, 0, 0));
        assertThat(Completeness.of(questionnaire, ENGLISH).percent()).isEqualTo(100);
    }

    @Test
    void aMissingHelpTextIsAWarning() {
        var label = text("What happened?").with(ARABIC, "ماذا حدث؟");
        var questionnaire = inBoth(
                question("one", QuestionType.SHORT_TEXT).withLabel(label).withHint(text("Write as much as you like.")));

        assertThat(QuestionnaireChecks.of(questionnaire)).noneMatch(each -> each.severity() == Severity.ERROR);
        assertFound(questionnaire, Severity.WARNING, "translation.missing");
        assertThat(Completeness.of(questionnaire, ARABIC).canOpen()).isTrue();
    }

    @Test
    void anImageNeedsWordsInEveryLanguage() {
        var label = text("What happened?").with(ARABIC, "ماذا حدث؟");
        var file = "0123456789abcdef0123456789abcdef-20x10.png";
        var image = Medium.none(Medium.Kind.IMAGE).with(ENGLISH, file);
        var shown = question("one", QuestionType.SHORT_TEXT).withLabel(label).with(image);
        assertFound(inBoth(shown), Severity.ERROR, "media.words.missing");

        var described = shown.with(image.withWords(text("A closed door")));
        assertFound(inBoth(described), Severity.ERROR, "translation.required");
        assertThat(Completeness.of(inBoth(described), ARABIC).canOpen()).isFalse();

        var both = shown.with(image.withWords(text("A closed door").with(ARABIC, "باب مغلق")));
        assertThat(QuestionnaireChecks.of(inBoth(both))).isEmpty();
    }

    @Test
    void aLanguageCanDoWithoutARecordingAndItIsSaid() {
        var label = text("What happened?").with(ARABIC, "ماذا حدث؟");
        var spoken = Medium.none(Medium.Kind.AUDIO).with(ENGLISH, "0123456789abcdef0123456789abcdef.mp3");
        var questionnaire =
                inBoth(question("one", QuestionType.SHORT_TEXT).withLabel(label).with(spoken));

        assertFound(questionnaire, Severity.WARNING, "media.recording.missing");
        assertThat(QuestionnaireChecks.of(questionnaire)).hasSize(1);
        assertThat(Completeness.of(questionnaire, ARABIC)).isEqualTo(new Completeness(ARABIC, 1, 1, 0, 0, 1));
        assertThat(spoken.file(ARABIC, ENGLISH)).isEqualTo(spoken.file(ENGLISH));
    }

    private static Questionnaire inBoth(Question... questions) {
        return new Questionnaire(ENGLISH, List.of(ENGLISH, ARABIC), List.of(questions));
    }

    private static void assertFound(Questionnaire questionnaire, Severity severity, String key) {
        assertThat(QuestionnaireChecks.of(questionnaire)).anySatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(severity);
            assertThat(problem.key()).isEqualTo("questionnaires.check." + key);
        });
    }
}
