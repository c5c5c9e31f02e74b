package heard.responses.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A person with a browser that knows nothing but HTML and cookies. */
final class Participant {
    static final String USER_AGENT = "HarbourPhone/7.3";
    static final String ADDRESS = "203.0.113.77";

    private final MockMvcTester browser;
    private @Nullable Cookie cookie;
    private Document page = new Document("");
    private int status;
    private String at = "";
    private @Nullable MockHttpServletResponse headers;

    Participant(MockMvcTester browser) {
        this.browser = browser;
    }

    Participant opens(String address) {
        var request = browser.get()
                .uri(address)
                .header("User-Agent", USER_AGENT)
                .with(each -> {
                    each.setRemoteAddr(ADDRESS);
                    return each;
                });
        if (cookie != null) request = request.cookie(cookie);
        return sees(request.exchange(), address);
    }

    /** Sends the page's form as it is, with these fields besides: name, value, name, value. */
    Participant sends(String... fields) {
        var form = page.selectFirst("form[method=post]");
        assertThat(form).as("a form on " + at).isNotNull();
        var action = form.attr("action");
        var request = browser.post()
                .uri(action)
                .header("User-Agent", USER_AGENT)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(each -> {
                    each.setRemoteAddr(ADDRESS);
                    return each;
                });
        for (var hidden : form.select("input[type=hidden]")) request = request.param(hidden.attr("name"), hidden.val());
        for (var each = 0; each < fields.length; each += 2) request = request.param(fields[each], fields[each + 1]);
        if (cookie != null) request = request.cookie(cookie);
        return sees(request.exchange(), action);
    }

    /** Sends the page's form with a file in its field. */
    Participant sendsFile(String field, byte[] content, String... fields) {
        var form = page.selectFirst("form[enctype=multipart/form-data]");
        assertThat(form).as("a form for files on " + at).isNotNull();
        var action = form.attr("action");
        var request =
                browser.post().uri(action).multipart().file(new MockMultipartFile(field, "Maria.jpg", null, content));
        for (var hidden : form.select("input[type=hidden]")) request = request.param(hidden.attr("name"), hidden.val());
        for (var each = 0; each < fields.length; each += 2) request = request.param(fields[each], fields[each + 1]);
        if (cookie != null) request = request.cookie(cookie);
        return sees(request.exchange(), action);
    }

    private Participant sees(MvcTestResult result, String address) {
        var response = result.getResponse();
        var set = response.getCookie(VisitCookies.NAME);
        if (set != null) cookie = set;
        var to = response.getRedirectedUrl();
        if (to != null) return opens(to);
        status = response.getStatus();
        headers = response;
        at = address;
        try {
            page = Jsoup.parse(response.getContentAsString(), address);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    /** Follows the link with these words. */
    Participant follows(String words) {
        return opens(page.select("a:contains(" + words + ")").attr("href"));
    }

    Participant loses() {
        cookie = null;
        return this;
    }

    Participant holds(Cookie other) {
        cookie = other;
        return this;
    }

    @Nullable
    Cookie cookie() {
        return cookie;
    }

    Document page() {
        return page;
    }

    /** What the last answer said to the browser; empty: nothing. */
    String header(String name) {
        var said = headers == null ? null : headers.getHeader(name);
        return said == null ? "" : said;
    }

    int status() {
        return status;
    }

    String at() {
        return at;
    }

    String heading() {
        return page.select("h1").text();
    }

    String receipt() {
        return page.select(".receipt").text();
    }

    /** Another tab of the same browser. */
    Participant tab() {
        var tab = new Participant(browser);
        tab.cookie = cookie;
        tab.page = page;
        tab.at = at;
        return tab;
    }

    static String[] fields(String... fields) {
        return Arrays.copyOf(fields, fields.length);
    }
}
