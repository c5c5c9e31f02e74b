package heard.responses.web;

import static heard.ConsultationFixtures.both;
import static heard.ConsultationFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.consultations.PublicConsultation;
import heard.questionnaires.QuestionType;
import heard.questionnaires.QuestionnairePublishing;
import heard.responses.ReadResponse;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A new version comes out while people are on their way. */
@HeardTest
class VersionsOnTheWayTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    QuestionnairePublishing publishing;

    @Autowired
    ResponseReading reading;

    private Coalition coalition;
    private PublicConsultation open;

    @BeforeEach
    void anOpenConsultation() {
        coalition = fixtures.coalition();
        open = consultations.open(coalition);
    }

    private void publish() {
        consultations.ask(
                coalition,
                open.details().id(),
                List.of(
                        question("other", QuestionType.YES_NO_NOT_SURE, null, both("Something else?", "شيء آخر؟")),
                        question("why", QuestionType.LONG_TEXT, null, both("Why not?", "لم لا؟"))));
        fixtures.as(
                coalition,
                Role.ORGANISER,
                () -> publishing.publish(open.details().id()));
    }

    private Participant begins() {
        return new Participant(browser)
                .opens("/c/" + open.details().slug())
                .follows("Start")
                .follows("Continue");
    }

    private List<ReadResponse> submitted() {
        return fixtures.as(
                coalition, Role.ANALYST, () -> reading.rows(open.details().id(), ResponseFilter.ALL, 0, 10));
    }

    @Test
    void whoeverBeganGoesOnWithTheirVersionToTheEndAndCorrectsIt() {
        var early = begins().sends("avoided", "yes");
        publish();
        assertThat(early.heading()).contains("Why?");
        early.sends("why", "They would tell.");
        assertThat(early.heading()).contains("How old are you?");
        early.sends("age", "40").sends().sends("count", "true");

        assertThat(submitted()).singleElement().satisfies(response -> {
            assertThat(response.version()).isEqualTo(1);
            assertThat(response.answers().byQuestion()).containsOnlyKeys("avoided", "why", "age");
        });
    }

    @Test
    void whoeverBeginsAfterwardsIsAskedTheNewVersion() {
        begins().sends("avoided", "yes");
        publish();
        var late = begins();
        assertThat(late.heading()).contains("Something else?");
        late.sends("other", "no").sends("why", "Because.").sends().sends("count", "true");
        assertThat(submitted()).singleElement().satisfies(response -> assertThat(response.version())
                .isEqualTo(2));
    }
}
