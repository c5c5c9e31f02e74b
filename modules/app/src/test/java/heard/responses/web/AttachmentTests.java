package heard.responses.web;

import static org.assertj.core.api.Assertions.assertThat;

import heard.Fixtures;
import heard.HeardTest;
import heard.SignedIn;
import heard.questionnaires.Answer;
import heard.questionnaires.Attached;
import heard.responses.AttachmentReading;
import heard.responses.ReadResponse;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.responses.Upload;
import heard.shared.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@HeardTest
class AttachmentTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    AskingEverything asking;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ResponseReading responses;

    @Autowired
    AttachmentReading reading;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    AskingEverything.Open open;
    Participant person;

    @BeforeEach
    void somebodyArrives() {
        open = asking.openMore();
        person = new Participant(browser).opens(open.address()).opens(open.address() + "/10");
    }

    @Test
    void aFileIsKeptWithTheAnswerAndReadByStaffAlone() throws IOException {
        person.sendsFile("proof", photo());
        assertThat(person.at()).endsWith("/11");
        sends();

        var file = file("proof").orElseThrow();
        assertThat(file.name()).isEqualTo("photo.jpg");
        assertThat(content(file))
                .hasValueSatisfying(upload -> assertThat(upload.content()).startsWith(0xFF, 0xD8));
        assertThat(browser.get()
                        .uri("/attachment/" + response().id() + "/" + file.id())
                        .exchange())
                .hasStatus4xxClientError();
    }

    /** Through the wall that stands before every address, as a browser comes. */
    @Test
    void whoeverIsSignedInAndMayReadItOpensItWhereNothingInItCanRun() throws IOException {
        person.sendsFile("proof", photo());
        sends();
        var address = "/attachment/" + response().id() + "/"
                + file("proof").orElseThrow().id();

        var opened = browser.get().uri(address).session(signedIn(Role.ANALYST)).exchange();
        assertThat(opened).hasStatusOk();
        assertThat(opened.getResponse().getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(opened.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        var refused =
                browser.get().uri(address).session(signedIn(Role.RECONTACT)).exchange();
        assertThat(refused).hasStatus4xxClientError();
    }

    private MockHttpSession signedIn(Role role) {
        return SignedIn.with(browser, fixtures.account(open.coalition(), role), "correct horse battery");
    }

    @Test
    void twoFilesWithTheSameContentAreTwoFiles() throws IOException {
        person.sendsFile("proof", photo()).sendsFile("papers", photo());
        sends();

        assertThat(file("proof").orElseThrow().id())
                .isNotEqualTo(file("papers").orElseThrow().id());
        assertThat(content(file("proof").orElseThrow())).isPresent();
        assertThat(content(file("papers").orElseThrow())).isPresent();
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void aFileThatIsReplacedTakenAwayOrWithdrawnIsDeleted() throws IOException {
        person.sendsFile("proof", photo());
        assertThat(kept()).isEqualTo(1);
        person.opens(open.address() + "/10").sendsFile("proof", photo());
        assertThat(kept()).isEqualTo(1);
        person.opens(open.address() + "/10").sends("proof.remove", "1");
        assertThat(kept()).isZero();
        person.opens(open.address() + "/10").sendsFile("proof", photo());
        sends();
        assertThat(kept()).isEqualTo(1);
        person.opens(open.address() + "/withdraw").sends();
        assertThat(kept()).isZero();
    }

    @Test
    void whatIsNoPhotoComesBackWithAProblemAndWhatWasThereBeforeStays() throws IOException {
        person.sendsFile("proof", photo()).opens(open.address() + "/10");
        person.sendsFile("proof", "<script>".getBytes(StandardCharsets.UTF_8));
        assertThat(person.status()).isEqualTo(422);
        assertThat(person.page().select("[role=alert] a").text()).startsWith("This is not a photo");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aVisitThatEndsWhileAFileIsOnItsWaySavesNothingAndSaysSo() throws IOException {
        person.loses().sendsFile("proof", photo());
        assertThat(person.status()).isEqualTo(403);
        assertThat(kept()).isZero();
    }

    @Test
    void whatLiesInTheDatabaseIsSealed() throws IOException {
        person.sendsFile("proof", photo());
        var stored = fixtures.as(
                open.coalition(),
                Role.ANALYST,
                () -> Objects.requireNonNull(transaction.execute(
                        _ -> database.sql("select content from responses.attachment where consultation_id = ?")
                                .param(open.id().value())
                                .query((row, _) -> row.getBytes(1))
                                .single())));
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("JFIF");
    }

    private void sends() {
        person.opens(open.address() + "/3").sends("since", "2015");
        person.opens(open.address() + "/check").sends();
        person.opens(open.address() + "/consent").sends("count", "true");
        assertThat(person.at()).endsWith("/done");
    }

    private long kept() {
        return fixtures.as(
                open.coalition(),
                Role.ANALYST,
                () -> Objects.requireNonNull(transaction.execute(
                        _ -> database.sql("select count(*) from responses.attachment where consultation_id = ?")
                                .param(open.id().value())
                                .query(Long.class)
                                .single())));
    }

    private ReadResponse response() {
        return fixtures.as(open.coalition(), Role.ANALYST, () -> responses
                .rows(open.id(), ResponseFilter.ALL, 0, 5)
                .getFirst());
    }

    private Optional<Attached> file(String question) {
        return response().answers().to(question).map(answer -> ((Answer.Files) answer)
                .files()
                .getFirst());
    }

    private Optional<Upload> content(Attached file) {
        var response = response().id();
        UUID id = file.id();
        return fixtures.as(open.coalition(), Role.ANALYST, () -> reading.one(response, id));
    }

    private static byte[] photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }
}
