package heard.responses.web;

import static heard.ConsultationFixtures.both;
import static org.assertj.core.api.Assertions.assertThat;

import heard.ConsultationFixtures;
import heard.HeardTest;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Scale;
import heard.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A scale whose points between the ends mean something stands as a list, each with its words. */
@HeardTest
class LabelledScaleTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    AskingEverything asking;

    @Test
    void eachPointStandsWithItsWordsInTheReadersLanguage() {
        var scale = new Scale(1, 3, both("never", "أبدًا"), both("always", "دائمًا"));
        var open = asking.open(new Questionnaire(
                Language.ENGLISH,
                List.of(Language.ENGLISH, ConsultationFixtures.ARABIC),
                List.of(
                        Question.of("afraid", QuestionType.SCALE, both("Were you afraid?", "هل كنت خائفًا؟"))
                                .withScale(scale.withLabel(2, both("sometimes", "أحيانًا"))),
                        Question.of("trust", QuestionType.SCALE, both("Do you trust them?", "هل تثق بهم؟"))
                                .withScale(scale))));
        var person =
                new Participant(browser).opens(open.address() + "?language=en").opens(open.address() + "/1");
        assertThat(person.page().select("label.choice").eachText())
                .contains("1 – never", "2 – sometimes", "3 – always");
        assertThat(person.page().select(".ends")).isEmpty();
        person.sends("afraid", "2");
        assertThat(person.page().select(".ends span").eachText()).containsExactly("never", "always");
        person.opens(open.address() + "?language=ar").opens(open.address() + "/1");
        assertThat(person.page().select("label.choice").eachText()).contains("2 – أحيانًا");
    }
}
