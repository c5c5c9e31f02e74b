package heard.questionnaires.versions;

import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Scale;
import heard.questionnaires.Version;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JoinedQuestionsTests {
    private final Question avoided = question("avoided", QuestionType.YES_NO_NOT_SURE);
    private final Question trust = question("trust", QuestionType.SCALE);
    private final Question where = question("where", QuestionType.ONE_OF);
    private final List<Version> versions = new ArrayList<>();

    private JoinedQuestionsTests with(Question... questions) {
        versions.add(Version.of(versions.size() + 1, questionnaire(questions)));
        return this;
    }

    private JoinedQuestion joined(String id) {
        return JoinedQuestions.of(versions).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ids() {
        return JoinedQuestions.of(versions).stream().map(JoinedQuestion::id).toList();
    }

    @Test
    void versionsThatAskTheSameAreJoined() {
        with(avoided).with(avoided, trust).with(trust, avoided);
        assertThat(ids()).containsExactly("trust", "avoided");
        assertThat(joined("avoided").versions()).containsExactly(1, 2, 3);
        assertThat(joined("trust").versions()).containsExactly(2, 3);
        assertThat(joined("avoided").worded()).isEmpty();
    }

    @Test
    void aQuestionThatIsNoLongerAskedComesLast() {
        with(avoided, trust).with(trust);
        assertThat(ids()).containsExactly("trust", "avoided");
        assertThat(joined("avoided").isAsked()).isFalse();
    }

    @Test
    void otherWordsAreJoinedAndTold() {
        with(avoided).with(avoided.withLabel(english("Stayed away?"))).with(avoided);
        assertThat(joined("avoided").versions()).containsExactly(1, 2, 3);
        assertThat(joined("avoided").worded()).containsExactly(2);
    }

    @Test
    void anotherScaleIsCountedApartUnderANameThatStays() {
        var longer = trust.withScale(new Scale(1, 7, LocalizedText.NONE, LocalizedText.NONE));
        with(trust).with(trust).with(longer);
        assertThat(ids()).containsExactly("trust@3", "trust");
        with(longer);
        assertThat(ids()).containsExactly("trust@3", "trust");
        assertThat(joined("trust@3").versions()).containsExactly(3, 4);
        assertThat(joined("trust").isApart(JoinedQuestions.of(versions))).isTrue();
    }

    @Test
    void anotherTypeIsCountedApartUnlessBothAreNumbers() {
        with(where, question("age", QuestionType.NUMBER))
                .with(where.withType(QuestionType.MANY_OF), question("age", QuestionType.DECIMAL));
        assertThat(ids()).containsExactly("where@2", "age", "where");
    }

    @Test
    void whatWasSaidToMeanSomethingElseIsCountedApart() {
        with(avoided);
        versions.add(new Version(2, questionnaire(avoided), Set.of("avoided"), null));
        assertThat(ids()).containsExactly("avoided@2", "avoided");
    }

    @Test
    void choicesOfAllVersionsAreKept() {
        var one = where.withChoices(List.of(choice("doctor"), choice("school")));
        var two = where.withChoices(List.of(choice("school"), choice("job")));
        with(one).with(two);
        assertThat(joined("where").question().choices())
                .extracting(Choice::name)
                .containsExactly("school", "job", "doctor");
        assertThat(joined("where").otherChoices()).containsExactly(1);
    }

    @Test
    void anotherConditionIsTold() {
        with(avoided, trust.withRelevant("answers.avoided == 'yes'")).with(avoided, trust);
        assertThat(joined("trust").otherPeople()).containsExactly(1);
    }

    private static Choice choice(String name) {
        return new Choice(name, english(name));
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }
}
