package heard.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static heard.ConsultationFixtures.ARABIC;
import static heard.ConsultationFixtures.both;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.SampleMedia;
import heard.coalitions.Coalition;
import heard.consultations.ConsultationOpening;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.Role;
import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An image and a recording on their way from the organiser's computer to somebody's phone, in Arabic and without JavaScript. */
@HeardTest
class MediaJourneyTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ConsultationOpening opening;

    @LocalServerPort
    int port;

    @Test
    void whatIsChosenIsPreviewedSeenAndHeard() {
        var coalition = fixtures.coalition();
        var slug = "media-" + UUID.randomUUID();
        var consultation = draft(coalition, slug);
        try (var browsers = Browsers.at(port)) {
            var desk = browsers.desk();
            choose(desk, coalition, consultation);
            fixtures.as(coalition, Role.ORGANISER, () -> opening.open(consultation));
            seen(browsers.phone(), slug);
            heard(browsers.narrow(), slug);
        }
    }

    private ConsultationId draft(Coalition coalition, String slug) {
        var consultation = consultations.draft(coalition, slug);
        consultations.ask(
                coalition,
                consultation,
                new Questionnaire(
                        Language.ENGLISH,
                        List.of(Language.ENGLISH, ARABIC),
                        List.of(Question.of("door", QuestionType.SHORT_TEXT, both("Which door?", "أي باب؟")))));
        return consultation;
    }

    private void choose(Page desk, Coalition coalition, ConsultationId consultation) {
        var email = fixtures.account(coalition, Role.ORGANISER);
        var screen = StaffPages.signIn(desk, email, "correct horse battery").screen();
        screen.go("/staff/consultations/" + consultation + "/questions", "Questions");
        desk.getByText("Image and recording, for people who do not read").click();
        screen.idle();
        file(desk, "Image in English").setInputFiles(new FilePayload("door.png", "image/png", png()));
        screen.shows("The image is there now.");
        screen.write("What the image shows in English", "A closed door");
        screen.write("What the image shows in Arabic", "باب مغلق");
        file(desk, "Read aloud in Arabic").setInputFiles(new FilePayload("x.wav", "audio/wav", SampleMedia.wav(8_000)));
        screen.shows("The recording is there now.");
        assertThat(group(desk, "Read aloud in English").getByText("Record now")).isVisible();
        var frame = desk.frameLocator(".heard-preview iframe");
        assertThat(frame.getByAltText("A closed door")).isVisible();
        screen.look("staff-media");
    }

    private static Locator group(Page desk, String what) {
        return desk.locator("[role=group][aria-label='" + what + "']");
    }

    private static Locator file(Page desk, String what) {
        return group(desk, what).locator("input[type=file]");
    }

    private static void seen(Page phone, String slug) {
        new ParticipantPages(phone, ARABIC).open(slug).start();
        assertThat(phone.getByAltText("باب مغلق")).isVisible();
        assertThat(phone.getByText("استمع إلى هذا السؤال")).isVisible();
        assertThat(phone.locator("audio[controls][preload=none]")).isVisible();
        phone.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/media-phone.png")));
    }

    /** With JavaScript, to ask the browser whether it can play what the page offers. */
    private static void heard(Page page, String slug) {
        new ParticipantPages(page, ARABIC).open(slug).start();
        var seconds = page.locator("audio").evaluate("""
                player => new Promise((done, failed) => {
                  player.onloadedmetadata = () => done(player.duration);
                  player.onerror = () => failed(player.error.message);
                  player.load();
                  player.preload = 'auto';
                })""");
        Assertions.assertThat(((Number) seconds).doubleValue()).isBetween(0.9, 1.1);
        Accessibility.check(page, "media");
    }

    private static byte[] png() {
        return SampleMedia.png(640, 360, canvas -> {
            canvas.setColor(Color.ORANGE);
            canvas.fillRect(200, 60, 200, 300);
        });
    }
}
