package heard.accounts;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import heard.Fixtures;
import heard.HeardTest;
import heard.SignedIn;
import heard.audit.Action;
import heard.audit.TrailFilter;
import heard.audit.TrailReading;
import heard.coalitions.Coalition;
import heard.shared.AccountId;
import heard.shared.Role;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@HeardTest
class SecondStepTests {
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    Fixtures fixtures;

    @Autowired
    MemberInviting inviting;

    @Autowired
    SecondStep secondStep;

    @Autowired
    SignIns signIns;

    @Autowired
    MemberAdministering administering;

    @Autowired
    MockMvcTester browser;

    @Autowired
    TrailReading trail;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    final String email = UUID.randomUUID() + "@example.org";
    final Instant now = Instant.now();
    Coalition coalition;
    AccountId account;
    byte[] secret;
    List<String> printed;

    @BeforeEach
    void aMemberWithASecondStep() {
        coalition = fixtures.coalition();
        account = inviting.invite(
                email, "Nadia Example", coalition.id(), coalition.lead().id(), Set.of(Role.ANALYST));
        inviting.choose(account, PASSWORD);
        secret = secondStep.prepare(account);
        assertThat(secondStep.isOn(account)).isFalse();
        printed = secondStep.confirm(account, code(now.minusSeconds(30))).orElseThrow();
    }

    private String code(Instant at) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpSession signedIn() {
        return SignedIn.with(browser, email, PASSWORD);
    }

    private HttpStatus sees(MockHttpSession session) {
        var answer = browser.get().uri("/preview/nothing").session(session).exchange();
        return HttpStatus.valueOf(answer.getResponse().getStatus());
    }

    private void take(MockHttpSession session, String code) {
        browser.post()
                .uri("/second-step")
                .with(csrf())
                .session(session)
                .param("code", code)
                .exchange();
    }

    @Test
    void aPasswordAloneLeadsNoFurtherThanTheCode() {
        var session = signedIn();
        var answer = browser.get().uri("/preview/nothing").session(session).exchange();
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/second-step");
        take(session, "000000");
        assertThat(sees(session)).isEqualTo(HttpStatus.FOUND);

        take(session, code(Instant.now()));
        assertThat(sees(session)).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoGuessesIsHeldBackAndStandsInTheTrailAndAPrintedCodeLetsInAllTheSame() throws Exception {
        var session = signedIn();
        for (var tries = 0; tries < 5; tries++) take(session, "00000" + tries);
        var held = browser.post()
                .uri("/second-step")
                .with(csrf())
                .session(session)
                .param("code", code(Instant.now()))
                .exchange();
        assertThat(held).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(held.getResponse().getContentAsString()).contains("somebody knows your password");
        assertThat(sees(session)).isEqualTo(HttpStatus.FOUND);
        var refused = new TrailFilter(account, Action.SIGN_IN_REFUSED, null, null);
        assertThat(fixtures.as(coalition, Role.ADMINISTRATOR, () -> trail.count(refused)))
                .isEqualTo(1);

        take(session, printed.getFirst());
        assertThat(sees(session)).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void oneStandsWhereOneWasGoingAfterBothSteps() {
        var session = signedIn();
        browser.get()
                .uri("/preview/nothing?from=a-link")
                .accept(MediaType.TEXT_HTML)
                .session(session)
                .exchange();
        var taken = browser.post()
                .uri("/second-step")
                .with(csrf())
                .session(session)
                .param("code", code(Instant.now()))
                .exchange();
        assertThat(taken.getResponse().getRedirectedUrl()).isEqualTo("/preview/nothing?from=a-link");
    }

    @Test
    void aCodeWorksOnce() {
        var code = code(now);
        assertThat(secondStep.accept(account, code, now)).isTrue();
        assertThat(secondStep.accept(account, code, now)).isFalse();
    }

    @Test
    void aClockMayBeOffByHalfAMinute() {
        assertThat(secondStep.accept(account, code(now), now.plusSeconds(30))).isTrue();
        assertThat(secondStep.accept(account, code(now.plusSeconds(60)), now.plusSeconds(30)))
                .isTrue();
    }

    @Test
    void aClockThatIsOffByMoreIsNamedAsWhatMayBeWrong() throws Exception {
        for (var off : List.of(90, 300)) {
            assertThat(secondStep.accept(account, code(now.plusSeconds(off)), now))
                    .isFalse();
            assertThat(secondStep.accept(account, code(now.minusSeconds(off)), now))
                    .isFalse();
        }
        var answer = browser.post()
                .uri("/second-step")
                .with(csrf())
                .session(signedIn())
                .param("code", code(Instant.now().plusSeconds(90)))
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer.getResponse().getContentAsString()).contains("check that the clock of your phone is right");
    }

    @Test
    void aPrintedCodeWorksOnceAndHoweverItIsTyped() {
        assertThat(secondStep.recoveryCodesLeft(account)).isEqualTo(10);
        var typed = printed.getFirst().replace(' ', '-');
        assertThat(secondStep.accept(account, typed)).isTrue();
        assertThat(secondStep.accept(account, typed)).isFalse();
        assertThat(secondStep.recoveryCodesLeft(account)).isEqualTo(9);
    }

    @Test
    void neitherSecretNorPrintedCodesStandInTheDatabase() {
        var stored = transaction.execute(_ -> database.sql("""
                        select encode(secret, 'hex') from accounts.second_step where account_id = :account
                        union all select encode(hash, 'hex') from accounts.recovery_code where account_id = :account""")
                .param("account", account.value())
                .query(String.class)
                .list());
        assertThat(stored)
                .hasSize(11)
                .noneMatch(each -> each.contains(HexFormat.of().formatHex(secret)))
                .noneMatch(each -> each.contains(HexFormat.of()
                        .formatHex(printed.getFirst().replace(" ", "").getBytes(US_ASCII))));
    }

    @Test
    void aSecretThatWasNotConfirmedOpensNothing() {
        var other = inviting.invite(
                UUID.randomUUID() + "@example.org",
                "Ines Example",
                coalition.id(),
                coalition.lead().id(),
                Set.of(Role.ANALYST));
        secret = secondStep.prepare(other);
        assertThat(secondStep.accept(other, code(now), now)).isFalse();
        assertThat(secondStep.confirm(other, code(Instant.now()))).isPresent();
    }

    @Test
    void whatIsConfirmedCannotBePreparedAnew() {
        secondStep.prepare(account);
        assertThat(secondStep.accept(account, code(now), now)).isTrue();
    }

    @Test
    void anAdministratorCanSwitchItOffForWhoeverLostAll() {
        fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
            administering.switchOffSecondStep(account);
            return true;
        });
        assertThat(sees(signedIn())).isEqualTo(HttpStatus.NOT_FOUND);
    }
}
