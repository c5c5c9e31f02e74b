package heard.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import heard.Fixtures;
import heard.HeardTest;
import heard.accounts.MemberInviting;
import heard.shared.Role;
import java.io.UnsupportedEncodingException;
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
        return browser.post()
                .uri(page)
                .with(csrf())
                .param("password", password)
                .param("again", again)
                .exchange();
    }

    private static Document html(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    @Test
    void theLinkAsksForAPasswordAndNeedsNoScript() throws Exception {
        var shown = html(browser.get().uri(page).exchange());
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
        var used = browser.get().uri(page).exchange();
        var never = browser.get().uri("/welcome/never-made").exchange();
        assertThat(used).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(html(used).select("main").html())
                .isEqualTo(html(never).select("main").html());
        assertThat(enter("another horse battery", "another horse battery")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
