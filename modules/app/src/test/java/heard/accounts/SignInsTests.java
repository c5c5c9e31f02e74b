package heard.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import heard.Fixtures;
import heard.HeardTest;
import heard.audit.Action;
import heard.audit.TrailEntry;
import heard.audit.TrailFilter;
import heard.audit.TrailReading;
import heard.coalitions.Coalition;
import heard.coalitions.Member;
import heard.shared.AccountId;
import heard.shared.Role;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@HeardTest
class SignInsTests {
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    Fixtures fixtures;

    @Autowired
    MemberInviting inviting;

    @Autowired
    MemberAdministering administering;

    @Autowired
    OwnAccount own;

    @Autowired
    MockMvcTester browser;

    @Autowired
    TrailReading trail;

    @Autowired
    NamesOfMembers names;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    final String email = UUID.randomUUID() + "@example.org";
    Coalition coalition;
    AccountId account;

    @BeforeEach
    void aMember() {
        coalition = fixtures.coalition();
        fixtures.account(coalition, Role.ADMINISTRATOR);
        account = inviting.invite(
                email, "Nadia Example", coalition.id(), coalition.lead().id(), Set.of(Role.ANALYST));
        inviting.choose(account, PASSWORD);
    }

    private MockHttpSession signIn(String password) {
        var session = (MockHttpSession) Objects.requireNonNull(browser.post()
                .uri("/staff/login")
                .with(csrf())
                .param("username", email)
                .param("password", password)
                .exchange()
                .getMvcResult()
                .getRequest()
                .getSession(false));
        assertThat(isIn(session)).isTrue();
        return session;
    }

    /** A page that is not there says so only to those who are signed in. */
    private boolean isIn(MockHttpSession session) {
        var answer = browser.get().uri("/preview/nothing").session(session).exchange();
        return answer.getResponse().getStatus() == HttpStatus.NOT_FOUND.value();
    }

    private <R> R asOneself(ScopedValue.CallableOp<R, RuntimeException> work) {
        var member = new Member(account, "Nadia Example", coalition.lead().id(), coalition.id(), Set.of(Role.ANALYST));
        return fixtures.as(member, work);
    }

    @Test
    void whoIsRemovedIsOutWithTheNextRequest() {
        var session = signIn(PASSWORD);
        fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
            administering.remove(account);
            return true;
        });
        assertThat(isIn(session)).isFalse();
    }

    @Test
    void whatTheyDidStaysInTheTrailWithTheirName() {
        assertThat(isIn(signIn(PASSWORD))).isTrue();
        var before = fixtures.as(coalition, Role.ADMINISTRATOR, names::names);
        fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
            administering.remove(account);
            return true;
        });
        assertThat(before).containsEntry(account, "Nadia Example");
        assertThat(fixtures.as(coalition, Role.ADMINISTRATOR, names::names)).containsEntry(account, "Nadia Example");
        assertThat(fixtures.as(fixtures.coalition(), Role.ADMINISTRATOR, names::names))
                .doesNotContainKey(account);
    }

    @Test
    void anAddressThatIsWrittenInAnotherWayIsNoWayRound() {
        var session = signIn(PASSWORD);
        fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
            administering.remove(account);
            return true;
        });
        var answer = browser.get()
                .uri(URI.create("/%70review/nothing"))
                .session(session)
                .exchange();
        assertThat(answer.getResponse().getStatus()).isNotEqualTo(HttpStatus.NOT_FOUND.value());
    }

    @Test
    void whoIsRemovedReadsOnceThatTheyWereSignedOut() throws UnsupportedEncodingException {
        var session = signIn(PASSWORD);
        fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
            administering.remove(account);
            return true;
        });
        var refused = browser.get().uri("/staff").session(session).exchange();
        var now = (MockHttpSession) Objects.requireNonNull(refused.getRequest().getSession(false));
        assertThat(refused.getResponse().getRedirectedUrl()).endsWith("/sign-in");
        assertThat(signInPage(now)).contains("You were signed out");
        assertThat(signInPage(now)).doesNotContain("You were signed out");
    }

    private String signInPage(MockHttpSession session) throws UnsupportedEncodingException {
        return browser.get()
                .uri("/sign-in")
                .session(session)
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void changedRolesHoldFromTheNextRequest() {
        var session = signIn(PASSWORD);
        fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
            administering.change(account, Set.of(Role.POLICY_LEAD));
            return true;
        });
        assertThat(isIn(session)).isTrue();
        var context = (SecurityContext) Objects.requireNonNull(
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
        assertThat(Objects.requireNonNull(context.getAuthentication()).getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_POLICY_LEAD");
    }

    @Test
    void signingOutEverywhereElseLeavesThisOne() {
        var here = signIn(PASSWORD);
        var there = signIn(PASSWORD);
        var id = (UUID) Objects.requireNonNull(here.getAttribute(OwnAccount.SIGN_IN));
        assertThat(asOneself(own::signIns)).extracting(SignIn::id).hasSize(2).contains(id);

        asOneself(() -> {
            own.endOthers(id);
            return true;
        });
        assertThat(isIn(here)).isTrue();
        assertThat(isIn(there)).isFalse();
    }

    @Test
    void nobodyEndsTheSignInOfSomebodyElse() {
        var session = signIn(PASSWORD);
        var id = (UUID) Objects.requireNonNull(session.getAttribute(OwnAccount.SIGN_IN));
        fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
            own.end(id);
            return true;
        });
        assertThat(isIn(session)).isTrue();
    }

    @Test
    void anotherPasswordEndsAllOtherSignIns() {
        var here = signIn(PASSWORD);
        var there = signIn(PASSWORD);
        var id = (UUID) Objects.requireNonNull(here.getAttribute(OwnAccount.SIGN_IN));

        assertThat(asOneself(() -> own.changePassword(id, "not it", "a long enough passphrase")))
                .contains("accounts.own.password.wrong");
        assertThat(asOneself(() -> own.changePassword(id, PASSWORD, "short"))).contains("accounts.password.short");
        assertThat(asOneself(() -> own.changePassword(id, PASSWORD, "a long enough passphrase")))
                .isEmpty();
        assertThat(isIn(here)).isTrue();
        assertThat(isIn(there)).isFalse();
        signIn("a long enough passphrase");
    }

    @Test
    void aNewLinkThatIsUsedEndsAllSignIns() {
        var session = signIn(PASSWORD);
        assertThat(inviting.accept(inviting.token(account), "a long enough passphrase"))
                .isTrue();
        assertThat(isIn(session)).isFalse();
    }

    @Test
    void aSignInEndsAfterADayHoweverBusyItIs() {
        var session = signIn(PASSWORD);
        transactions.executeWithoutResult(_ -> database.sql(
                        "update accounts.sign_in set began_at = began_at - interval '1 day' where account_id = ?")
                .param(account.value())
                .update());
        assertThat(isIn(session)).isFalse();
    }

    @Test
    void whoCameInWhoWasKeptOutAndWhoAskedForTooMuchStandsInTheTrail() {
        browser.post()
                .uri("/staff/login")
                .with(csrf())
                .param("username", email)
                .param("password", "not it")
                .exchange();
        assertThat(isIn(signIn(PASSWORD))).isTrue();
        var analyst = new Member(account, "Nadia Example", coalition.lead().id(), coalition.id(), Set.of(Role.ANALYST));
        assertThatThrownBy(() -> fixtures.as(analyst, () -> trail.count(TrailFilter.ALL)))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(noted(Action.SIGN_IN)).singleElement().satisfies(entry -> assertThat(entry.account())
                .isEqualTo(account));
        assertThat(noted(Action.SIGN_IN_REFUSED)).singleElement().satisfies(entry -> {
            assertThat(entry.account()).isNull();
            assertThat(entry.subject()).isEqualTo(account.value());
        });
        assertThat(noted(Action.REFUSED)).singleElement().satisfies(entry -> assertThat(entry.account())
                .isEqualTo(account));
    }

    private List<TrailEntry> noted(Action action) {
        return fixtures.as(
                coalition, Role.ADMINISTRATOR, () -> trail.page(new TrailFilter(null, action, null, null), 0, 100));
    }
}
