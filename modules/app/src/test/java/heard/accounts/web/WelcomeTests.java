package heard.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import heard.Fixtures;
import heard.HeardTest;
import heard.accounts.FollowedLink;
import heard.accounts.MemberInviting;
import heard.shared.AccountId;
import heard.shared.Role;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HeardTest
class WelcomeTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    MemberInviting inviting;

    @Autowired
    MockMvcTester browser;

    final String email = UUID.randomUUID() + "@example.org";
    String page = "";

    @BeforeEach
    void anInvitation() {
        var coalition = fixtures.coalition();
        var account = inviting.invite(
                email, "Nadia Example", coalition.id(), coalition.lead().id(), Set.of(Role.ANALYST));
        page = "/welcome/" + inviting.token(account);
    }

    private MvcTestResult enter(String password, String again) {
        return FollowedLink.of(browser, page).chooses(password, again);
    }

    private static Document html(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    @Test
    void theLinkAsksForAPasswordAndNeedsNoScript() throws Exception {
        var shown = html(FollowedLink.of(browser, page).seen());
        assertThat(shown.select("script").eachAttr("src")).containsExactly("/heard/sign-in.js");
        assertThat(shown.select("script").html()).isEmpty();
        assertThat(shown.select("form[method=post] button[type=submit]")).hasSize(1);
        assertThat(shown.select("input[autocomplete=username]").val()).isEqualTo(email);
        assertThat(shown.select("input[autocomplete=new-password]")).hasSize(2);
        assertThat(shown.select("label[for=password]")).hasSize(1);
    }

    @Test
    void aPasswordThatWillNotDoComesBackWithALinkToTheField() throws Exception {
        var answer = enter("short", "short");
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(answer).select("[role=alert] a").eachAttr("href")).containsExactly("#password");
        assertThat(html(answer).select("#password").attr("aria-invalid")).isEqualTo("true");
        assertThat(html(answer).select("#password").val()).isEmpty();
    }

    @Test
    void twoDifferentPasswordsAreNotTaken() throws Exception {
        var answer = enter("correct horse battery", "correct horse batterie");
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(answer).select("[role=alert] a").eachAttr("href")).containsExactly("#again");
    }

    @Test
    void aLinkThatWasUsedIsAsUnknownAsOneThatNeverWas() throws Exception {
        assertThat(enter("correct horse battery", "correct horse battery")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/sign-in");
        var used = FollowedLink.of(browser, page).seen();
        var never = FollowedLink.of(browser, "/welcome/never-made").seen();
        assertThat(used).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(html(used).select("main").html())
                .isEqualTo(html(never).select("main").html());
        assertThat(enter("another horse battery", "another horse battery")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theSecretIsGoneFromTheAddressBeforeAnythingIsShown() throws Exception {
        var arrival = browser.get().uri(page).exchange();
        assertThat(arrival).redirectedUrl().isEqualTo("/welcome");
        assertThat(arrival).headers().hasValue("Referrer-Policy", "no-referrer");
        assertThat(arrival.getResponse().getHeader("Cache-Control")).contains("no-store");
        var token = page.substring("/welcome/".length());
        assertThat(arrival.getResponse().getHeader("Set-Cookie"))
                .startsWith("__Host-heard-link=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=1800")
                .doesNotContain(token);
        assertThat(FollowedLink.of(browser, page).seen()).bodyText().doesNotContain(token);
    }

    @Test
    void withoutItsCookieOrWithOneThatWasTamperedWithThereIsNoPage() {
        var link = FollowedLink.of(browser, page);
        assertThat(browser.get().uri("/welcome").exchange()).hasStatus(HttpStatus.NOT_FOUND);
        var value = link.cookie().getValue();
        for (var forged :
                List.of("", "x", value.substring(1), value + "A", (value.charAt(9) == 'A' ? 'B' : 'A') + value)) {
            var cookie = new Cookie(FollowedLink.COOKIE, forged);
            assertThat(new FollowedLink(browser, "/welcome", cookie).seen()).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(new FollowedLink(browser, "/reset", link.cookie()).seen()).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aFormOfOneLinkIsNotTakenForAnother() {
        var first = FollowedLink.of(browser, page);
        var mark = first.mark();
        var second = FollowedLink.of(browser, "/welcome/" + inviting.token(another()));
        assertThat(second.sends(mark, "correct horse battery", "correct horse battery"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(second.sends("", "correct horse battery", "correct horse battery"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(second.chooses("correct horse battery", "correct horse battery"))
                .redirectedUrl()
                .isEqualTo("/sign-in");
    }

    private AccountId another() {
        var coalition = fixtures.coalition();
        return inviting.invite(
                UUID.randomUUID() + "@example.org",
                "Robin Example",
                coalition.id(),
                coalition.lead().id(),
                Set.of(Role.ANALYST));
    }

    @Test
    void theCookieGoesWithTheLastUse() {
        var done = enter("correct horse battery", "correct horse battery");
        assertThat(done.getResponse().getHeader("Set-Cookie")).contains("__Host-heard-link=;", "Max-Age=0");
    }
}
