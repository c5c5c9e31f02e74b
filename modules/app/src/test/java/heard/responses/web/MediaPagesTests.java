package heard.responses.web;

import static heard.ConsultationFixtures.ARABIC;
import static heard.ConsultationFixtures.both;
import static org.assertj.core.api.Assertions.assertThat;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.SampleMedia;
import heard.SignedIn;
import heard.coalitions.Coalition;
import heard.questionnaires.Choice;
import heard.questionnaires.Details;
import heard.questionnaires.Medium;
import heard.questionnaires.Medium.Kind;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnairePublishing;
import heard.questionnaires.media.MediumKeeping;
import heard.questionnaires.media.MediumReading;
import heard.responses.TrialLinking;
import heard.shared.Language;
import heard.shared.Role;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Images and recordings of questions, from where they are kept to whoever answers, and to nobody else. */
@HeardTest
class MediaPagesTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    AskingEverything asking;

    @Autowired
    MediumKeeping keeping;

    @Autowired
    MediumReading media;

    @Autowired
    QuestionnairePublishing publishing;

    @Autowired
    TrialLinking trials;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private String image = "";
    private String sound = "";

    private AskingEverything.Open shown() {
        var open = asking.open(questionnaire(List.of(door())));
        image = keep(open.coalition(), Kind.IMAGE, png(Color.RED));
        sound = keep(open.coalition(), Kind.AUDIO, SampleMedia.wav(8));
        ask(open, List.of(door().with(picture()).with(spoken()), town()));
        return open;
    }

    private static Question door() {
        return Question.of("door", QuestionType.SHORT_TEXT, both("Which door was closed?", "أي باب كان مغلقًا؟"));
    }

    private static Question town() {
        return Question.of("town", QuestionType.SHORT_TEXT, both("Which town?", "أي مدينة؟"));
    }

    private Medium picture() {
        return Medium.none(Kind.IMAGE).with(Language.ENGLISH, image).withWords(both("A closed door", "باب مغلق"));
    }

    private Medium spoken() {
        return Medium.none(Kind.AUDIO).with(Language.ENGLISH, sound);
    }

    private static Questionnaire questionnaire(List<Question> questions) {
        return new Questionnaire(Language.ENGLISH, List.of(Language.ENGLISH, ARABIC), questions);
    }

    private void ask(AskingEverything.Open open, List<Question> questions) {
        consultations.ask(open.coalition(), open.id(), questionnaire(questions));
        fixtures.as(open.coalition(), Role.ORGANISER, () -> publishing.publish(open.id()));
    }

    private String keep(Coalition coalition, Kind kind, byte[] content) {
        return fixtures.as(coalition, Role.ORGANISER, () -> keeping.keep(kind, content));
    }

    private MockHttpServletResponse fetch(String address) {
        return fetch(address, null);
    }

    private MockHttpServletResponse fetch(String address, @Nullable MockHttpSession session) {
        var request = browser.get().uri(address);
        return (session == null ? request : request.session(session)).exchange().getResponse();
    }

    private MockHttpSession session(Coalition coalition) {
        return SignedIn.with(browser, fixtures.account(coalition, Role.ORGANISER), "correct horse battery");
    }

    @Test
    void theImageStandsAboveTheQuestionAndTheRecordingWaitsUntilItIsAskedFor() {
        var open = shown();
        var person =
                new Participant(browser).opens(open.address() + "?language=en").opens(open.address() + "/1");
        var picture = person.page().expectFirst("img.picture");
        assertThat(picture.attr("alt")).isEqualTo("A closed door");
        assertThat(picture.attr("src")).isEqualTo(open.address() + "/media/" + image);
        assertThat(picture.attr("width")).isEqualTo("64");
        assertThat(picture.attr("height")).isEqualTo("48");
        assertThat(picture.attr("loading")).isEqualTo("lazy");
        var player = person.page().expectFirst("audio[controls]");
        assertThat(player.attr("preload")).isEqualTo("none");
        assertThat(player.attr("src")).isEqualTo(open.address() + "/media/" + sound);
        assertThat(person.page()
                        .expectFirst("#" + player.attr("aria-labelledby"))
                        .text())
                .isEqualTo("Listen to this question");
        assertThat(person.page().select("script")).isEmpty();
        assertThat(person.header("Content-Security-Policy"))
                .contains("media-src 'self';")
                .contains("default-src 'none'")
                .doesNotContain("blob:");
        var order = person.page().select("img.picture, audio, h1");
        assertThat(order.eachAttr("class")).first().isEqualTo("picture");
        assertThat(order.last().tagName()).isEqualTo("h1");
        person.opens(open.address() + "/2");
        assertThat(person.page().select("img, audio")).isEmpty();
    }

    @Test
    void whereALanguageHasNoRecordingItSaysInWhichOneItIs() {
        var open = shown();
        var person =
                new Participant(browser).opens(open.address() + "?language=ar").opens(open.address() + "/1");
        assertThat(person.page().expectFirst("img.picture").attr("alt")).isEqualTo("باب مغلق");
        assertThat(person.page().expectFirst(".listen span").text())
                .isEqualTo("استمع إلى هذا السؤال باللغة: الإنجليزية");
        ask(open, List.of(door().with(picture()).with(spoken().with(ARABIC, sound)), town()));
        var other =
                new Participant(browser).opens(open.address() + "?language=ar").opens(open.address() + "/1");
        assertThat(other.page().expectFirst(".listen span").text()).isEqualTo("استمع إلى هذا السؤال");
    }

    @Test
    void aFileIsServedAsWhatItIsAndKeptUnderItsName() {
        var open = shown();
        var came = fetch(open.address() + "/media/" + image);
        assertThat(came.getStatus()).isEqualTo(200);
        assertThat(came.getContentType()).isEqualTo("image/png");
        assertThat(came.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(came.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(came.getHeader("Cache-Control")).contains("private", "max-age=", "immutable");
        assertThat(came.getHeader("ETag")).isEqualTo("\"" + image + "\"");
        assertThat(came.getCookies()).isEmpty();
        var again = browser.get()
                .uri(open.address() + "/media/" + image)
                .header("If-None-Match", "\"" + image + "\"")
                .exchange();
        assertThat(again.getResponse().getStatus()).isEqualTo(304);
        var part = browser.get()
                .uri(open.address() + "/media/" + sound)
                .header("Range", "bytes=0-3")
                .exchange()
                .getResponse();
        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getContentType()).isEqualTo("audio/wav");
        assertThat(new String(part.getContentAsByteArray(), StandardCharsets.US_ASCII))
                .isEqualTo("RIFF");
    }

    @Test
    void aDraftChangesNothingThatIsAskedAndAnOlderVersionKeepsItsImage() {
        var open = shown();
        var first = image;
        var next = keep(open.coalition(), Kind.IMAGE, png(Color.BLUE));
        image = next;
        consultations.ask(open.coalition(), open.id(), questionnaire(List.of(door().with(picture()))));
        assertThat(fetch(open.address() + "/media/" + next).getStatus()).isEqualTo(404);
        fixtures.as(open.coalition(), Role.ORGANISER, () -> publishing.publish(open.id()));
        assertThat(fetch(open.address() + "/media/" + next).getStatus()).isEqualTo(200);
        assertThat(fetch(open.address() + "/media/" + first).getStatus()).isEqualTo(200);
    }

    @Test
    void nobodyFindsAFileOfAnotherConsultationOrCoalition() {
        var open = shown();
        var other = asking.open(questionnaire(List.of(door())));
        var missing = fetch(other.address() + "/media/" + "0".repeat(32) + "-64x48.png");
        assertThat(missing.getStatus()).isEqualTo(404);
        assertThat(fetch(other.address() + "/media/" + image).getStatus()).isEqualTo(404);
        var session = session(other.coalition());
        for (var address : List.of(
                "/preview/" + open.id() + "/media/" + image,
                "/preview/" + other.id() + "/media/" + image,
                "/preview/" + open.id() + "/media/x.png",
                "/preview/nothing/media/" + image)) {
            assertThat(fetch(address, session).getStatus()).as(address).isEqualTo(404);
        }
        assertThat(fetch("/preview/" + open.id() + "/media/" + image).getStatus())
                .isNotEqualTo(200);
        assertThat(fetch("/preview/" + open.id() + "/media/" + image, session(open.coalition()))
                        .getStatus())
                .isEqualTo(200);
        assertThat(fixtures.as(other.coalition(), Role.ORGANISER, () -> media.written(open.id(), image)))
                .isEmpty();
        for (var odd : List.of("a.svg", "x", image + ".exe")) {
            assertThat(fetch(open.address() + "/media/" + odd).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void aTrialShowsWhatIsBeingWritten() {
        var open = shown();
        var next = keep(open.coalition(), Kind.IMAGE, png(Color.GREEN));
        image = next;
        consultations.ask(open.coalition(), open.id(), questionnaire(List.of(door().with(picture()))));
        var link = fixtures.as(open.coalition(), Role.ORGANISER, () -> trials.make(open.id(), "Reviewers", 7));
        var person =
                new Participant(browser).opens("/try/" + link).follows("Start").follows("Continue");
        var address = person.page().expectFirst("img.picture").attr("src");
        assertThat(address).isEqualTo("/try/" + link + "/media/" + next);
        assertThat(fetch(address).getStatus()).isEqualTo(200);
        assertThat(fetch("/try/nothing/media/" + next).getStatus()).isEqualTo(404);
    }

    @Test
    void statementsAskedOneAtATimeKeepTheirImage() {
        var open = shown();
        var statements = Question.of("views", QuestionType.STATEMENTS, both("Do you agree?", "هل توافق؟"))
                .withDetails(Details.NONE.withRows(List.of(
                        new Choice("a", both("It was fair", "كان عادلًا")),
                        new Choice("b", both("It was quick", "كان سريعًا")))));
        ask(open, List.of(statements.with(picture()).with(spoken())));
        var person =
                new Participant(browser).opens(open.address() + "?language=en").opens(open.address() + "/1");
        assertThat(person.page().select("img.picture, audio")).hasSize(2);
    }

    @Test
    void aNameThatIsNoneOfOursIsNotShown() {
        var open = shown();
        image = "https://elsewhere.example/spy.png";
        ask(open, List.of(door().with(picture())));
        var person =
                new Participant(browser).opens(open.address() + "?language=en").opens(open.address() + "/1");
        assertThat(person.page().select("img")).isEmpty();
    }

    @Test
    void whatNobodyShowsAnyMoreIsSweptAfterAMonth() {
        var open = shown();
        var kept = image;
        var unused = keep(open.coalition(), Kind.IMAGE, png(Color.BLACK));
        fixtures.in(
                open.coalition().id(),
                () -> transaction.execute(
                        _ -> database.sql("update questionnaires.medium set kept_on = current_date - 31")
                                .update()));
        assertThat(names(open.coalition())).contains(kept, unused, sound);
        var last = keep(open.coalition(), Kind.IMAGE, png(Color.WHITE));
        assertThat(names(open.coalition())).containsExactlyInAnyOrder(kept, sound, last);
    }

    private List<String> names(Coalition coalition) {
        return fixtures.in(
                coalition.id(),
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> database.sql("select name from questionnaires.medium")
                                .query(String.class)
                                .list())));
    }

    private static byte[] png(Color colour) {
        return SampleMedia.png(64, 48, canvas -> {
            canvas.setColor(colour);
            canvas.fillRect(0, 0, 64, 48);
            canvas.setColor(Color.GRAY);
            canvas.drawString(UUID.randomUUID().toString(), 2, 20);
        });
    }
}
