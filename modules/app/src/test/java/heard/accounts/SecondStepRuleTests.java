package heard.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import heard.Fixtures;
import heard.HeardTest;
import heard.SignedIn;
import heard.coalitions.Coalition;
import heard.coalitions.Member;
import heard.shared.AccountId;
import heard.shared.Role;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An installation that wants more than a password of everybody. */
@HeardTest
class SecondStepRuleTests {
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    Fixtures fixtures;

    @Autowired
    MemberInviting inviting;

    @Autowired
    InstallationAdministering installation;

    @Autowired
    SecondStepRule rule;

    @Autowired
    SecondStep secondStep;

    @Autowired
    MockMvcTester browser;

    final String email = UUID.randomUUID() + "@example.org";
    Coalition coalition;
    AccountId account;

    @BeforeEach
    void aMemberWithAPasswordAlone() {
        coalition = fixtures.coalition();
        account = inviting.invite(
                email, "Nadia Example", coalition.id(), coalition.lead().id(), Set.of(Role.ANALYST));
        inviting.choose(account, PASSWORD);
    }

    @AfterEach
    void nothingIsDemandedOfOtherTests() {
        rule.set(false);
    }

    private MockHttpSession signedIn() {
        return SignedIn.with(browser, email, PASSWORD);
    }

    /** The roles with which the next request of a session is served. */
    private Set<Role> roles(MockHttpSession session) {
        browser.get().uri("/preview/nothing").session(session).exchange();
        var context = (SecurityContext) Objects.requireNonNull(
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
        return ((StaffMember)
                        Objects.requireNonNull(context.getAuthentication()).getPrincipal())
                .member()
                .roles();
    }

    private void setUpTheSecondStep() {
        var key = new SecretKeySpec(secondStep.prepare(account), "HmacSHA1");
        try {
            var code = new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(key, Instant.now());
            assertThat(secondStep.confirm(account, code)).isPresent();
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoHasAPasswordAloneMayDoNothingTillTheySetUpMore() {
        var session = signedIn();
        assertThat(roles(session)).containsExactly(Role.ANALYST);
        rule.set(true);
        assertThat(roles(session)).isEmpty();
        setUpTheSecondStep();
        assertThat(roles(session)).containsExactly(Role.ANALYST);
        secondStep.switchOff(account);
        assertThat(roles(session)).isEmpty();
        rule.set(false);
        assertThat(roles(session)).containsExactly(Role.ANALYST);
    }

    @Test
    void whoDemandsItNeedsOneThemselves() {
        var administrator = new Member(
                account,
                "Nadia Example",
                coalition.lead().id(),
                coalition.id(),
                Set.of(Role.INSTALLATION_ADMINISTRATOR));
        assertThatThrownBy(() -> fixtures.as(administrator, () -> demand(true)))
                .isInstanceOfSatisfying(InstallationProblem.class, problem -> assertThat(problem.reason())
                        .isEqualTo(InstallationProblem.Reason.OWN_SECOND_STEP));
        setUpTheSecondStep();
        fixtures.as(administrator, () -> demand(true));
        assertThat(rule.isInForce()).isTrue();
        assertThatThrownBy(() -> fixtures.as(coalition, Role.ADMINISTRATOR, () -> demand(false)))
                .isInstanceOf(AccessDeniedException.class);
        fixtures.as(administrator, () -> demand(false));
        assertThat(rule.isInForce()).isFalse();
    }

    private boolean demand(boolean demanded) {
        installation.demandSecondStep(demanded);
        return demanded;
    }
}
