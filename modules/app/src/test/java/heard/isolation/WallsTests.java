package heard.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import heard.HeardTest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What every answer over the wire holds to, whichever address is asked and however. */
@HeardTest
class WallsTests {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND");
    private static final List<String> NOWHERE = List.of(
            "/nowhere",
            "/nowhere.html",
            "/c",
            "/c/",
            "/c/no-such-consultation/later",
            "/staff/nowhere",
            "/staff/VAADIN/nowhere.js",
            "/staff/?v-r=uidl&v-uiId=0",
            "/staff/?v-r=heartbeat",
            "/staff/VAADIN/dynamic/resource/0/00000000-0000-0000-0000-000000000000/file",
            "/staff/VAADIN/push",
            "/VAADIN/build/x.js",
            "/actuator",
            "/actuator/env",
            "/actuator/heapdump",
            "/actuator/health",
            "/actuator/health/readinessState",
            "/error",
            "/favicon.ico",
            "/robots.txt",
            "/.git/config",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/logout",
            "/staff/logout",
            "/login",
            "/preview/../actuator/env",
            "/preview/%2e%2e/actuator/env",
            "/%73taff/members",
            "/staff;x=1",
            "//staff",
            "/c;x=1/nowhere",
            "/c//nowhere",
            "//evil.example/nowhere");

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    Wire wire;

    @BeforeEach
    void open() {
        wire = new Wire(port);
    }

    /** Every address that is known inside, and some that are not. */
    private Set<String> addresses() throws java.io.IOException {
        var addresses = new LinkedHashSet<>(NOWHERE);
        for (var page : Pages.all(application)) {
            addresses.addAll(page.addresses(
                    variable -> List.of(List.of("number", "question").contains(variable) ? "1" : "none")));
        }
        addresses.addAll(assets());
        Stream.of("", "/login", "/account", "/consultations", "/consultations/none/responses/none")
                .forEach(path -> addresses.add("/staff" + path));
        return addresses;
    }

    private static List<String> assets() throws java.io.IOException {
        var found = new ArrayList<String>();
        for (var asset :
                new PathMatchingResourcePatternResolver().getResources("classpath*:META-INF/resources/heard/**")) {
            var path = asset.getURL().toString();
            if (asset.isReadable() && path.matches(".*\\.(css|js|svg|png|woff2|ico)")) {
                found.add(path.substring(path.indexOf("/heard/", path.indexOf("META-INF/resources"))));
            }
        }
        assertThat(found).hasSizeGreaterThan(3);
        return found;
    }

    @Test
    void everyAnswerHasItsWalls() throws Exception {
        var leaks = new Leaks("walls", List.of(), Set.of());
        for (var address : addresses()) {
            for (var method : METHODS) {
                var answer = wire.ask(method, address);
                Walls.missing(answer).forEach(missing -> leaks.add(method + " " + address, missing, answer.toString()));
                leaks.tried(1);
            }
        }
        assertThat(leaks.end()).isEmpty();
    }

    @Test
    void whatIsForbiddenLooksAsWhatIsMissing() {
        var missing = plain("/nowhere");
        for (var address :
                List.of("/actuator", "/actuator/env", "/WEB-INF/web.xml", "/.git/config", "/actuator/beans")) {
            assertThat(plain(address)).as(address).isEqualTo(missing);
        }
    }

    private String plain(String address) {
        var answer = wire.ask("GET", address);
        var body = answer.body().replace(address, "ADDRESS");
        return answer.status() + body.substring(body.indexOf("<!DOCTYPE")).replaceAll("\\?v=[0-9a-f]+", "");
    }

    @Test
    void anAddressOfAScreenThatIsWrittenOddlyIsNoRequest() {
        for (var address : List.of("/%73taff", "/%73taff/members", "/staff;x=1", "/staff;x=1/members", "//staff")) {
            assertThat(wire.ask("GET", address).status()).as(address).isEqualTo(400);
        }
        assertThat(wire.ask("GET", "/staff").status()).isEqualTo(302);
    }

    @Test
    void nothingIsRepeatedThatSomebodySent() {
        for (var address : List.of("/nowhere", "/staff", "/receipt", "/c/none", "/staff/login")) {
            for (var method : List.of("GET", "POST", "TRACE", "OPTIONS")) {
                var answer = wire.ask(
                        method,
                        address + "?continue=https://evil.example&redirect=//evil.example&url=https://evil.example",
                        "Host: evil.example",
                        "X-Forwarded-Host: evil.example",
                        "Forwarded: host=evil.example",
                        "Origin: https://evil.example",
                        "X-Original-URL: /evil.example",
                        "X-Probe: evil.example",
                        "Referer: https://evil.example/");
                assertThat(String.join("\n", answer.headers()) + answer.body().replaceAll("\\?language[^\"]*", ""))
                        .as(method + " " + address)
                        .doesNotContain("evil.example");
                assertThat(answer.all("Access-Control-Allow-Origin")).isEmpty();
            }
        }
    }

    @Test
    void overTlsBehindAProxyBrowsersAreToldToStayThere() {
        for (var address : List.of("/", "/staff", "/receipt", "/nowhere", "/welcome/none", "/actuator/health")) {
            assertThat(wire.ask("GET", address, "X-Forwarded-Proto: https").header("Strict-Transport-Security"))
                    .as(address)
                    .contains("max-age=31536000");
            assertThat(wire.ask("GET", address).header("Strict-Transport-Security"))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void whatIsNoRequestIsAnsweredShortly() {
        for (var request : List.of(
                "GARBAGE\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "GET /\u0000 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(100_000) + "\r\n\r\n",
                "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
            var answer = wire.send(request);
            var line = request.substring(0, Math.min(40, request.length()));
            assertThat(answer.status()).as(line).isIn(0, 400, 404, 431, 505);
            assertThat(answer.body()).as(line).doesNotContain("Tomcat", "HTTP Status", "Exception");
        }
    }

    @Test
    void aFormWithVeryManyFieldsIsRefused() {
        var fields = "a=1&".repeat(20_000);
        assertThat(wire.post("/receipt", fields).status()).isBetween(400, 413);
    }

    @Test
    void whoeverDawdlesIsHungUpOn() {
        assertThat(wire.dawdle("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")).isLessThan(15_000);
    }
}
