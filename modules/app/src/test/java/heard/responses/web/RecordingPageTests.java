package heard.responses.web;

import static heard.ConsultationFixtures.both;
import static org.assertj.core.api.Assertions.assertThat;

import heard.ConsultationFixtures;
import heard.HeardTest;
import heard.SampleMedia;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Asking for a recording: the microphone and a script on that page alone. */
@HeardTest
class RecordingPageTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    AskingEverything asking;

    AskingEverything.Open open;
    Participant person;

    @BeforeEach
    void somebodyIsAskedToSpeak() {
        open = asking.open(new Questionnaire(
                Language.ENGLISH,
                List.of(Language.ENGLISH, ConsultationFixtures.ARABIC),
                List.of(
                        Question.of("spoken", QuestionType.AUDIO, both("Tell us", "أخبرنا")),
                        Question.of("town", QuestionType.SHORT_TEXT, both("Which town?", "أي مدينة؟")))));
        person = new Participant(browser).opens(open.address() + "?language=en");
    }

    @Test
    void onlyThisPageMayUseTheMicrophoneAndAScript() {
        person.opens(open.address() + "/1");
        assertThat(person.header("Permissions-Policy")).contains("microphone=(self)");
        assertThat(person.header("Content-Security-Policy"))
                .contains("script-src 'self'")
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(person.page().select("script[src=/heard/record.js]")).hasSize(1);
        assertThat(person.page().select("[data-records]").attr("hidden")).isNotNull();
        person.opens(open.address() + "/2");
        assertThat(person.header("Permissions-Policy")).contains("microphone=()");
        assertThat(person.header("Content-Security-Policy")).doesNotContain("script-src");
        assertThat(person.page().select("script")).isEmpty();
    }

    @Test
    void aRecordingIsKeptAndAnythingElseIsToldToBeNone() {
        person.opens(open.address() + "/1").sendsFile("spoken", "<script>".getBytes(StandardCharsets.UTF_8));
        assertThat(person.status()).isEqualTo(422);
        assertThat(person.page().text()).contains("We cannot read this recording");
        assertThat(person.header("Permissions-Policy")).contains("microphone=(self)");
        person.sendsFile("spoken", SampleMedia.wav(8));
        assertThat(person.at()).endsWith("/2");
        person.opens(open.address() + "/1");
        assertThat(person.page().text()).contains("Your file is saved");
    }
}
