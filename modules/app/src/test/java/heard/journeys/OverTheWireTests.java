package heard.journeys;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import heard.HeardTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a real server shows of the pages for everybody. */
@HeardTest
class OverTheWireTests {
    private static final int THREE_MEGABYTES = 3_000_000;

    @LocalServerPort
    int port;

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), ofString());
        }
    }

    @Test
    void aPageIsLaidOutByTheStandard() throws Exception {
        assertThat(send(to("/")).body()).startsWith("<!DOCTYPE html>");
        assertThat(send(to("/nowhere")).body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void aPageTravelsCompressedAndIsKeptNowhere() throws Exception {
        var headers = send(to("/receipt").header("Accept-Encoding", "gzip")).headers();

        assertThat(headers.firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(headers.firstValue("Cache-Control")).get().asString().contains("no-store");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Set-Cookie")).get().asString().contains("__Host-heard=", "Secure", "HttpOnly");
    }

    @Test
    void aFormThatIsTooLargeIsAnsweredKindly() throws Exception {
        var answer = send(to("/receipt")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("number=" + "1".repeat(THREE_MEGABYTES))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("That was too much to send at once").contains("/leave");
    }

    @Test
    void anAddressThatIsNoneIsAnsweredWithNothing() throws Exception {
        for (var path : new String[] {"/c/%00", "/c/%2e%2e%2f", "/c/a%5Cb", "/staff/%00"}) {
            var answer = send(to(path));
            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
            assertThat(answer.body()).as(path).doesNotContain("Tomcat", "HTTP Status");
        }
    }

    @Test
    void aProblemIsToldInTheLanguageOfWhoMeetsIt() throws Exception {
        var wanted = send(to("/nowhere").header("Accept-Language", "fa"));
        assertThat(wanted.body()).contains("lang=\"fa\"");
        var chosen = send(to("/receipt?language=ar"))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        var remembered = send(to("/c/nowhere").header("Cookie", chosen.replaceAll(";.*", "")));
        assertThat(remembered.body()).contains("lang=\"ar\"");
    }

    @Test
    void leavingClearsWhatIsKeptAndShowsSomethingElse() throws Exception {
        var answer = send(to("/leave").header("Cookie", "__Host-heard=anything"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("https://www.bbc.co.uk/weather");
        assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"cookies\", \"storage\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).get().asString().contains("__Host-heard=;", "Max-Age=0");
    }
}
