package heard.questionnaires.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritingAdviceTests {
    private static List<Suggestion> advice(QuestionType type, String... labels) {
        return new WritingAdvice(WordList.STANDARD).of(asking(type, labels));
    }

    private static Questionnaire asking(QuestionType type, String... labels) {
        return Questionnaire.EMPTY.withQuestions(Arrays.stream(labels)
                .map(label -> Question.of("q", type, LocalizedText.of(Language.ENGLISH, label)))
                .toList());
    }

    private static List<String> keys(List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(each -> each.key().replace("questionnaires.writing.", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"the, 1", "make, 1", "table, 2", "people, 2", "information, 4", "asked, 1", "started, 2", "database, 3"
    })
    void syllablesAreEstimatedFromTheSpelling(String word, int syllables) {
        assertThat(Readability.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void plainQuestionsAreLeftAlone() {
        assertThat(advice(
                        QuestionType.YES_NO_NOT_SURE,
                        "Have you ever stayed away from a doctor?",
                        "Did somebody tell you who sees your notes?"))
                .isEmpty();
        assertThat(advice(QuestionType.LONG_TEXT, "What happened, and how did you feel about it afterwards?"))
                .extracting(Suggestion::key)
                .containsExactly("questionnaires.writing.two");
    }

    @Test
    void aLongSentenceIsShownWithItsBeginning() {
        var text = "We would like to hear from you about every time in the last few years that you went to see a"
                + " doctor or a nurse and they asked you about your papers.";
        assertThat(advice(QuestionType.INFORMATION, text))
                .contains(new Suggestion(
                        0, "questionnaires.writing.sentence", List.of(32, "We would like to hear from you about …")));
    }

    @Test
    void hardTextHasAnAgeAndEasyTextIsYounger() {
        var hard = "Participation necessitates comprehensive consideration of institutional information governance"
                + " arrangements, particularly regarding interdepartmental administrative collaboration among organisations.";
        assertThat(keys(advice(QuestionType.INFORMATION, hard))).contains("age", "word.instead");
        var easy = "We ask how you are. You can say as much as you like. You can stop at any time.";
        var advice = new WritingAdvice(WordList.STANDARD);
        advice.of(asking(QuestionType.INFORMATION, easy));
        assertThat(advice.readingAge().orElseThrow()).isLessThan(9);
    }

    @ParameterizedTest
    @CsvSource({
        "Who was interviewing you?, interview",
        "Were there breaches?, breach",
        "Was it verified?, verify",
        "They are investigating it., investigate",
        "Were you notified?, notify",
        "Did anybody talk of your deportation?, deportation"
    })
    void wordsOfTheListAreSeenInTheirForms(String text, String listed) {
        assertThat(WordList.STANDARD.in(text)).containsExactly(listed);
    }

    @Test
    void aWordThatOnlyBeginsLikeAListedOneIsNone() {
        assertThat(WordList.STANDARD.in("Aliens of an interviewer, a victimless verification"))
                .containsExactly("alien");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Were the staff kind and helpful?",
                "Do you trust the police and the council?",
                "Did you go back, or did you stay away?"
            })
    void twoQuestionsInOneAreSeen(String label) {
        assertThat(keys(advice(QuestionType.YES_NO_NOT_SURE, label))).containsExactly("two");
    }

    @Test
    void aRangeIsNoDoubleQuestion() {
        assertThat(advice(QuestionType.SCALE, "Are you between 18 and 25?", "Do both you and they know?"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Don’t you think this is wrong?",
                "Do you agree that records should be correct?",
                "How worried are you?",
                "Is it obviously unfair?"
            })
    void leadingQuestionsAreSeen(String label) {
        assertThat(keys(advice(QuestionType.LONG_TEXT, label))).containsExactly("leading");
        assertThat(advice(QuestionType.INFORMATION, label)).isEmpty();
    }

    @Test
    void agreeingOrDisagreeingIsNotLeading() {
        assertThat(advice(QuestionType.SCALE, "How far do you agree or disagree with this?"))
                .isEmpty();
    }

    @Test
    void anAbbreviationIsExplainedOnce() {
        assertThat(advice(QuestionType.INFORMATION, "The DWP may ask.", "The DWP again."))
                .containsExactly(new Suggestion(0, "questionnaires.writing.abbreviation", List.of("DWP")));
        assertThat(advice(QuestionType.INFORMATION, "The Home Office (HO) may ask.", "The HO in the UK."))
                .isEmpty();
    }

    @Test
    void listedWordsAreSeenInAnyCaseAndNumber() {
        assertThat(advice(QuestionType.INFORMATION, "Data Subjects were interviewed."))
                .extracting(Suggestion::arguments)
                .containsExactly(List.of("data subject", "person"), List.of("interview", "talk"));
        assertThat(new WritingAdvice(new WordList(Map.of()))
                        .of(asking(QuestionType.INFORMATION, "Data subjects were interviewed.")))
                .isEmpty();
    }

    @Test
    void theTextsOfPagesAndSectionsAreReadOnceEach() {
        var group = Group.of("part", Group.Kind.SECTION, LocalizedText.of(Language.ENGLISH, "Before you commence"))
                .withText(LocalizedText.of(Language.ENGLISH, "Do you not agree that the ABCD is right?"));
        var first = Question.of(
                        "first", QuestionType.LONG_TEXT, LocalizedText.of(Language.ENGLISH, "How was the ABCD?"))
                .withGroup("part");
        var whole = new Questionnaire(
                        Language.ENGLISH, List.of(Language.ENGLISH), List.of(first, first.withName("second")))
                .withGroups(List.of(group));
        assertThat(new WritingAdvice(WordList.STANDARD).of(whole))
                .extracting(Suggestion::question, Suggestion::key)
                .containsExactly(
                        tuple(0, "questionnaires.writing.word.instead"),
                        tuple(0, "questionnaires.writing.abbreviation"));
    }

    @Test
    void otherLanguagesAreLeftAlone() {
        var farsi = new Language("fa");
        var question = Question.of("q", QuestionType.INFORMATION, LocalizedText.of(farsi, "NHS DWP سلام"));
        assertThat(new WritingAdvice(WordList.STANDARD)
                        .of(Questionnaire.empty(farsi, List.of(farsi)).withQuestions(List.of(question))))
                .isEmpty();
    }

    @Test
    void aChangedQuestionIsLookedAtAgain() {
        var advice = new WritingAdvice(WordList.STANDARD);
        assertThat(advice.of(asking(QuestionType.SCALE, "How bad was it?"))).hasSize(1);
        assertThat(advice.of(asking(QuestionType.SCALE, "How was it?"))).isEmpty();
    }
}
