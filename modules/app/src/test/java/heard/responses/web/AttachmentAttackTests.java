package heard.responses.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.Fixtures;
import heard.HeardTest;
import heard.SignedIn;
import heard.coalitions.Coalition;
import heard.coalitions.CurrentCoalition;
import heard.isolation.Probes;
import heard.questionnaires.Answer;
import heard.questionnaires.Attached;
import heard.responses.AttachmentReading;
import heard.responses.AttachmentTaking;
import heard.responses.ReadResponse;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.ResponseId;
import heard.shared.Role;
import heard.vault.CannotUnseal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Who can get at a file that somebody sent, when they know or guess its id. */
@HeardTest
class AttachmentAttackTests {
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
    AttachmentTaking taking;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    AskingEverything.Open open;
    Participant person;
    ReadResponse response;
    Attached file;

    @BeforeEach
    void somebodySendsAFile() throws IOException {
        open = asking.openMore();
        person = answers();
        response = all().getFirst();
        file = file(response);
    }

    private Participant answers() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        var somebody = new Participant(browser).opens(open.address()).opens(open.address() + "/10");
        somebody.sendsFile("proof", bytes.toByteArray());
        somebody.opens(open.address() + "/3").sends("since", "2015");
        somebody.opens(open.address() + "/check").sends();
        return somebody.opens(open.address() + "/consent").sends("count", "true");
    }

    private List<ReadResponse> all() {
        return fixtures.as(open.coalition(), Role.ANALYST, () -> responses.rows(open.id(), ResponseFilter.ALL, 0, 5));
    }

    private static Attached file(ReadResponse of) {
        return ((Answer.Files) of.answers().to("proof").orElseThrow()).files().getFirst();
    }

    private String fetched(ResponseId of, UUID id, @Nullable MockHttpSession session) {
        var request = browser.get().uri("/attachment/" + of + "/" + id);
        var answer = (session == null ? request : request.session(session)).exchange();
        return answer.getResponse().getStatus() + " " + answer.getResponse().getRedirectedUrl() + " "
                + answer.getResponse().getContentType();
    }

    private MockHttpSession session(Coalition coalition, Role role) {
        return SignedIn.with(browser, fixtures.account(coalition, role), "correct horse battery");
    }

    @Test
    void whoeverIsOfAnotherCoalitionOrNobodyLearnsNothingByAnIdTheyGuessed() {
        var leaks = new ArrayList<String>();
        assertThat(fetched(response.id(), file.id(), session(open.coalition(), Role.ANALYST)))
                .startsWith("200");
        var elsewhere = fixtures.coalition();
        for (var role : List.of(Role.ANALYST, Role.ORGANISER, Role.POLICY_LEAD, Role.ADMINISTRATOR)) {
            var session = session(elsewhere, role);
            var missing = fetched(ResponseId.next(), UUID.randomUUID(), session);
            var came = fetched(response.id(), file.id(), session);
            if (!came.equals(missing) || came.startsWith("200")) leaks.add(role + " gets " + came);
        }
        var came = fetched(response.id(), file.id(), null);
        if (!came.equals(fetched(ResponseId.next(), UUID.randomUUID(), null))) leaks.add("nobody gets " + came);
        Probes.count(5, "attachments of another coalition", leaks);
        assertThat(leaks).isEmpty();
    }

    @Test
    void aFileIsFoundUnderItsOwnResponseAlone() throws IOException {
        answers();
        var other = all().stream()
                .filter(each -> !each.id().equals(response.id()))
                .findFirst()
                .orElseThrow();
        fixtures.as(open.coalition(), Role.ANALYST, () -> {
            assertThat(reading.one(other.id(), file.id())).isEmpty();
            assertThat(reading.one(response.id(), file(other).id())).isEmpty();
            return assertThat(reading.one(response.id(), file.id())).isPresent();
        });
        Probes.count(2, "attachments of another response", List.of());
    }

    @Test
    void noPersonWhoAnswersIsEverHandedAFile() {
        var address = "/attachment/" + response.id() + "/" + file.id();
        assertThat(person.opens(address).status()).isNotEqualTo(200);
        assertThat(new Participant(browser).opens(open.address()).opens(address).status())
                .isNotEqualTo(200);
        Probes.count(2, "attachments and people who answer", List.of());
    }

    /** The id and the response are part of what is sealed: whoever can write to the table gains nothing by it. */
    @Test
    void aSealedFileThatIsLaidUnderAnotherIdDoesNotOpen() throws IOException {
        answers();
        var other = all().stream()
                .filter(each -> !each.id().equals(response.id()))
                .findFirst()
                .orElseThrow();
        CurrentCoalition.run(
                open.coalition().id(),
                () -> transaction.executeWithoutResult(_ ->
                        database.sql("""
                                update responses.attachment set content =
                                  (select content from responses.attachment where id = ?) where id = ?""").params(file.id(), file(other).id()).update()));
        assertThatThrownBy(() -> CurrentCoalition.in(
                        open.coalition().id(),
                        () -> transaction.execute(_ ->
                                taking.open(open.id(), other.id(), file(other).id()))))
                .isInstanceOf(CannotUnseal.class);
        Probes.count(1, "attachments laid under another id", List.of());
    }
}
