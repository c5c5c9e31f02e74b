package heard.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import heard.HeardTest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;

/** What another site can have somebody's browser do here: nothing. */
@HeardTest
class ForgeryTests {
    private static final Set<Integer> REFUSED = Set.of(403, 404, 405);

    @Autowired
    ApplicationContext application;

    @Autowired
    Worlds worlds;

    @Autowired
    MockMvcTester browser;

    private MvcTestResult signIn(@Nullable MockHttpSession session, boolean forged) {
        var request = browser.post()
                .uri("/staff/login?continue=https://evil.example/&redirect=//evil.example")
                .param("username", worlds.attacked().email())
                .param("password", Worlds.PASSWORD);
        if (session != null) request = request.session(session);
        return (forged ? request.header("Sec-Fetch-Site", "cross-site") : request.with(csrf())).exchange();
    }

    private static boolean isSignedIn(MvcTestResult result) {
        var session = result.getMvcResult().getRequest().getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    @Test
    void noFormIsTakenThatWeDidNotMake() {
        var leaks = new Leaks("forged forms", List.of(), Set.of());
        var session = (MockHttpSession) Objects.requireNonNull(
                signIn(null, false).getMvcResult().getRequest().getSession(false));
        for (var page : Pages.all(application)) {
            if (page.method() == RequestMethod.GET || page.pattern().equals("/error")) continue;
            for (var address : page.addresses(_ -> List.of("1"))) {
                for (var who : new MockHttpSession[] {null, session}) {
                    var request = browser.method(
                                    HttpMethod.valueOf(page.method().name()))
                            .uri(address);
                    var status = (who == null ? request : request.session(who))
                            .exchange()
                            .getResponse()
                            .getStatus();
                    leaks.tried(1);
                    if (!REFUSED.contains(status))
                        leaks.add(page.toString(), "a forged form taken", "status " + status);
                }
            }
        }
        assertThat(leaks.tried()).isGreaterThan(15);
        assertThat(leaks.end()).isEmpty();
    }

    @Test
    void nobodyIsSignedInByAFormOfAnotherSite() {
        assertThat(isSignedIn(signIn(null, true))).isFalse();
        assertThat(isSignedIn(signIn(null, false))).isTrue();
        Probes.count(1, "login forgery", List.of());
    }

    @Test
    void aSessionThatSomebodyHandedOverIsNotTheOneSignedIn() {
        var handedOver = new MockHttpSession();
        var before = handedOver.getId();
        var after = Objects.requireNonNull(
                signIn(handedOver, false).getMvcResult().getRequest().getSession(false));
        assertThat(after.getId()).isNotEqualTo(before);
        Probes.count(1, "session fixation", List.of());
    }

    @Test
    void afterSignInOneIsSentNowhereElse() {
        var to = signIn(null, false).getResponse().getRedirectedUrl();
        assertThat(to).isNotNull().startsWith("/").doesNotStartWith("//").doesNotContain("evil");
        Probes.count(1, "open redirect", List.of());
    }
}
