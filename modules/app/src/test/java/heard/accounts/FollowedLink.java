package heard.accounts;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A link that somebody followed to choose a password.
 *
 * @param page where it led
 * @param cookie what the browser was given to keep
 */
public record FollowedLink(MockMvcTester browser, String page, Cookie cookie) {
    public static final String COOKIE = "__Host-heard-link";

    public static FollowedLink of(MockMvcTester browser, String link) {
        var answer = browser.get().uri(java.net.URI.create(link)).exchange().getResponse();
        return new FollowedLink(
                browser,
                Objects.requireNonNull(answer.getRedirectedUrl(), link),
                Objects.requireNonNull(answer.getCookie(COOKIE), link));
    }

    public MvcTestResult seen() {
        return browser.get().uri(page).cookie(cookie).exchange();
    }

    /** What the form of the page carries to say which link it is for. */
    public String mark() {
        try {
            return Jsoup.parse(seen().getResponse().getContentAsString())
                    .select("input[name=link]")
                    .val();
        } catch (java.io.UnsupportedEncodingException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public MvcTestResult chooses(String password, String again) {
        return sends(mark(), password, again);
    }

    public MvcTestResult sends(String mark, String password, String again) {
        return browser.post()
                .uri(page)
                .cookie(cookie)
                .with(csrf())
                .param("link", mark)
                .param("password", password)
                .param("again", again)
                .exchange();
    }
}
