package heard.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.shared.Role;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@HeardTest
class SignInTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    MemberInviting inviting;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    Coalition coalition;
    final String email = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void aCoalition() {
        coalition = fixtures.coalition();
    }

    private MvcTestResult signIn(String address, String password, Cookie... cookies) {
        var request = browser.post()
                .uri("/staff/login")
                .with(csrf())
                .param("username", address)
                .param("password", password);
        if (cookies.length > 0) request.cookie(cookies);
        return request.exchange();
    }

    private static String cameTo(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private void guess(String address) {
        for (var tries = 0; tries < PasswordTries.AT_ONCE; tries++) signIn(address, "wrong");
    }

    private String invited() {
        var account = inviting.invite(
                email, "Nadia Example", coalition.id(), coalition.lead().id(), Set.of(Role.ANALYST));
        return inviting.token(account);
    }

    @Test
    void anInvitationLetsItsHolderChooseAPasswordOnce() {
        var token = invited();
        assertThat(inviting.invited(token)).contains(email);
        assertThat(inviting.accept(token, "a long enough passphrase")).isTrue();
        assertThat(inviting.accept(token, "another passphrase of somebody")).isFalse();
        assertThat(signIn(email, "a long enough passphrase")
                        .getMvcResult()
                        .getRequest()
                        .getSession(false))
                .isNotNull();
        assertThat(signIn(email, "another passphrase of somebody").getResponse().getRedirectedUrl())
                .contains("error");
    }

    @Test
    void anExpiredInvitationIsWorthNothing() {
        var token = invited();
        transaction.execute(_ -> database.sql("""
                        update accounts.invitation set expires_on = now() - interval '1 second'
                         where account_id = (select id from accounts.account where email = ?)""").param(email).update());
        assertThat(inviting.invited(token)).isEmpty();
        assertThat(inviting.accept(token, "a long enough passphrase")).isFalse();
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        var account = inviting.invite(
                email, "Nadia Example", coalition.id(), coalition.lead().id(), Set.of(Role.ANALYST));
        var first = inviting.token(account);
        inviting.token(account);
        assertThat(inviting.invited(first)).isEmpty();
    }

    @Test
    void neitherPasswordNorTokenStandsInTheDatabase() {
        var token = invited();
        inviting.accept(token, "a long enough passphrase");
        var stored = transaction.execute(_ -> database.sql("select password from accounts.account where email = ?")
                .param(email)
                .query(String.class)
                .single());
        assertThat(stored).startsWith("$argon2id$").doesNotContain("passphrase");
    }

    @Test
    void theRightPasswordOpensTheStaffApplicationAndTheWrongOneDoesNot() {
        var address = fixtures.account(coalition, Role.ANALYST);
        var session = (MockHttpSession) signIn(address, "correct horse battery")
                .getMvcResult()
                .getRequest()
                .getSession(false);
        assertThat(session).isNotNull();
        assertThat(browser.get().uri("/preview/nothing").session(session).exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(signIn(address, "wrong").getResponse().getRedirectedUrl()).contains("error");
        assertThat(signIn("nobody@example.org", "wrong").getResponse().getRedirectedUrl())
                .isEqualTo(signIn(address, "wrong").getResponse().getRedirectedUrl());
    }

    @Test
    void whoGuessesIsHeldBackAndThePasswordIsNotLookedAt() {
        var address = fixtures.account(coalition, Role.ANALYST);
        guess(address);
        assertThat(cameTo(signIn(address, "correct horse battery"))).isEqualTo("/sign-in?later");
        var nobody = UUID.randomUUID() + "@example.org";
        guess(nobody);
        assertThat(cameTo(signIn(nobody, "wrong"))).isEqualTo("/sign-in?later");
        assertThat(browser.get().uri("/sign-in?later="))
                .bodyText()
                .contains("Wait for half a minute")
                .doesNotContain("password is not right");
    }

    @Test
    void whoGuessesLocksNobodyOutOfABrowserTheySignedInWithBefore() {
        var address = fixtures.account(coalition, Role.ANALYST);
        var known = signIn(address, "correct horse battery").getResponse().getCookie("__Host-heard-known");
        guess(address);
        assertThat(cameTo(signIn(address, "correct horse battery", known))).isEqualTo("/staff");

        var another = fixtures.account(coalition, Role.ANALYST);
        guess(another);
        assertThat(cameTo(signIn(another, "correct horse battery", known))).isEqualTo("/sign-in?later");
        assertThat(cameTo(signIn(another, "correct horse battery", new Cookie("__Host-heard-known", "AAAA"))))
                .isEqualTo("/sign-in?later");
    }

    @Test
    void withoutSignInThereIsNoWayIn() {
        assertThat(browser.get().uri("/preview/anything").exchange()).hasStatus4xxClientError();
        assertThat(browser.get().uri("/elsewhere").exchange()).hasStatus(HttpStatus.FORBIDDEN);
    }
}
