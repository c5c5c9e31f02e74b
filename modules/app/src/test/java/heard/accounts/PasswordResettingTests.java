package heard.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import heard.Fixtures;
import heard.HeardTest;
import heard.MailServer;
import heard.coalitions.Coalition;
import heard.shared.AccountId;
import heard.shared.Role;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Links that let somebody in, by e-mail. */
@HeardTest
class PasswordResettingTests {
    private static final String OLD = "correct horse battery";
    private static final String NEW = "seven violet umbrellas";

    @Autowired
    Fixtures fixtures;

    @Autowired
    MemberInviting inviting;

    @Autowired
    MemberAdministering administering;

    @Autowired
    MockMvcTester browser;

    @Autowired
    ConfigurableEnvironment environment;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    final String email = UUID.randomUUID() + "@example.org";
    Coalition coalition;
    AccountId account;

    @BeforeEach
    void aMember() {
        coalition = fixtures.coalition();
        account = inviting.invite(
                email, "Nadia Example", coalition.id(), coalition.lead().id(), Set.of(Role.ANALYST));
        inviting.choose(account, OLD);
    }

    private MvcTestResult forget(String address) {
        return browser.post()
                .uri("/forgotten")
                .with(csrf())
                .param("email", address)
                .exchange();
    }

    private MvcTestResult choose(String link, String password) {
        return FollowedLink.of(browser, link).chooses(password, password);
    }

    private MvcTestResult seen(String link) {
        return FollowedLink.of(browser, link).seen();
    }

    private static String main(MvcTestResult page) throws UnsupportedEncodingException {
        return Jsoup.parse(page.getResponse().getContentAsString())
                .select("main")
                .html();
    }

    private MvcTestResult signIn(String password) {
        return browser.post()
                .uri("/staff/login")
                .with(csrf())
                .param("username", email)
                .param("password", password)
                .exchange();
    }

    private String link(MailServer server, int letters) {
        forget(email);
        List<MimeMessage> all = server.letters(email, letters);
        return MailServer.link(all.getLast());
    }

    @Test
    void aForgottenPasswordIsReplacedByWhoeverReadsTheEmail() throws Exception {
        var session = (MockHttpSession)
                Objects.requireNonNull(signIn(OLD).getMvcResult().getRequest().getSession(false));
        try (var server = new MailServer(environment)) {
            var link = link(server, 1);
            assertThat(link).startsWith("/reset/");
            assertThat(Jsoup.parse(seen(link).getResponse().getContentAsString())
                            .select("#account")
                            .val())
                    .isEqualTo(email);
            assertThat(choose(link, "short")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            var chosen = choose(link, NEW).getResponse();
            assertThat(chosen.getRedirectedUrl()).isEqualTo("/sign-in");
            assertThat(chosen.getCookie("__Host-heard-known")).isNotNull();
            assertThat(choose(link, "another one altogether")).hasStatus(HttpStatus.NOT_FOUND);

            assertThat(browser.get().uri("/preview/nothing").session(session).exchange())
                    .hasStatus(HttpStatus.FORBIDDEN);
            assertThat(signIn(OLD).getResponse().getRedirectedUrl()).contains("error");
            assertThat(signIn(NEW).getResponse().getRedirectedUrl()).doesNotContain("error");
            assertThat(MailServer.text(server.letters(email, 2).getLast())).contains("was changed");
        }
    }

    @Test
    void whoNeverFollowedTheirInvitationIsNotShutOutOfTheNext() {
        var late = UUID.randomUUID() + "@example.org";
        inviting.invite(late, "Robin Example", coalition.id(), coalition.lead().id(), Set.of(Role.ANALYST));
        var other = fixtures.coalition();
        fixtures.as(
                other,
                Role.ADMINISTRATOR,
                () -> administering.add("Robin", late, other.lead().id(), Set.of(Role.ANALYST)));
        try (var server = new MailServer(environment)) {
            forget(late);
            var link = MailServer.link(server.letters(late, 1).getLast());
            assertThat(choose(link, NEW).getResponse().getRedirectedUrl()).isEqualTo("/sign-in");
        }
    }

    @Test
    void nobodyLearnsWhoHasAnAccount() throws Exception {
        try (var server = new MailServer(environment)) {
            var nobody = UUID.randomUUID() + "@example.org";
            assertThat(main(forget(nobody))).isEqualTo(main(forget(email))).contains("If somebody signs in here");
            server.letters(email, 1);
            assertThat(server.to(nobody)).isZero();
        }
    }

    @Test
    void theNewestLinkAloneWorksAndForAnHour() {
        try (var server = new MailServer(environment)) {
            var first = link(server, 1);
            var second = link(server, 2);
            assertThat(seen(first)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(seen(second)).hasStatus(HttpStatus.OK);
            transaction.executeWithoutResult(
                    _ -> database.sql("""
                            update accounts.reset_link set expires_on = expires_on - interval '61 minutes'
                             where account_id = ?""").param(account.value()).update());
            assertThat(choose(second, NEW)).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void threeLettersAnHourGoToOneAddressAndTheLastLinkStaysGood() {
        try (var server = new MailServer(environment)) {
            for (var time = 1; time <= 2; time++) link(server, time);
            var last = link(server, 3);
            forget(email);
            var other = fixtures.account(coalition, Role.ANALYST);
            forget(other);
            server.letters(other, 1);
            assertThat(server.to(email)).isEqualTo(3);
            assertThat(server.to(other)).isEqualTo(1);
            assertThat(seen(last)).hasStatus(HttpStatus.OK);
        }
    }

    @Test
    void withoutEmailThePageSaysWhoHelps() throws Exception {
        var page = browser.get().uri("/forgotten").exchange();
        assertThat(main(page)).contains("An administrator of your coalition can make you a link");
        assertThat(Jsoup.parse(page.getResponse().getContentAsString()).select("form"))
                .isEmpty();
    }

    @Test
    void anInvitationIsSentToWhomItIsFor() {
        var invited = UUID.randomUUID() + "@example.org";
        try (var server = new MailServer(environment)) {
            var token = fixtures.as(
                    coalition,
                    Role.ADMINISTRATOR,
                    () -> administering.add("Robin", invited, coalition.lead().id(), Set.of(Role.ANALYST)));
            var letter = server.letters(invited, 1).getFirst();
            assertThat(MailServer.recipient(letter)).isEqualTo(invited);
            assertThat(MailServer.link(letter)).isEqualTo("/welcome/" + token);
            assertThat(choose(MailServer.link(letter), NEW).getResponse().getRedirectedUrl())
                    .isEqualTo("/sign-in");
        }
    }

    @Test
    void aLinkThatIsNoGoodLooksLikeOneThatNeverWas() throws Exception {
        var used = inviting.token(account);
        inviting.accept(used, NEW);
        var replaced = inviting.token(account);
        var expired = inviting.token(account);
        transaction.executeWithoutResult(_ -> database.sql(
                        "update accounts.invitation set expires_on = now() - interval '1 second' where account_id = ?")
                .param(account.value())
                .update());
        var forged = Tokens.next();
        var never = main(seen("/welcome/" + forged));
        for (var token : List.of(used, replaced, expired, forged, "x", "a".repeat(300))) {
            for (var path : List.of("/welcome/", "/reset/")) {
                var seen = seen(path + token);
                assertThat(seen).hasStatus(HttpStatus.NOT_FOUND);
                assertThat(main(seen)).isEqualTo(never);
                var sent = choose(path + token, NEW);
                assertThat(sent).hasStatus(HttpStatus.NOT_FOUND);
                assertThat(main(sent)).isEqualTo(never);
            }
        }
        assertThat(signIn(NEW).getResponse().getRedirectedUrl()).doesNotContain("error");
    }
}
