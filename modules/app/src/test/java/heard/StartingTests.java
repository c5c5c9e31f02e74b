package heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts Heard as a process of its own, well and badly. */
class StartingTests {
    @TempDir
    Path directory;

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void refuses(HeardProcess heard, String sentence) throws Exception {
        assertThat(heard.end()).isEqualTo(1);
        assertThat(heard.output()).contains(sentence).doesNotContain("Exception");
    }

    @Test
    void aTakenPortIsSaidBeforeAnythingIsStarted() throws Exception {
        try (var other = new ServerSocket(0)) {
            var heard = HeardProcess.start(other.getLocalPort(), directory.resolve("data"));
            refuses(heard, "Port " + other.getLocalPort() + " is taken by another program");
            assertThat(directory.resolve("data")).doesNotExist();
        }
    }

    @Test
    void aDataDirectoryThatCannotBeWrittenToIsSaid() throws Exception {
        var file = Files.writeString(directory.resolve("a-file"), "");
        refuses(HeardProcess.start(freePort(), file), "The data directory " + file + " cannot be written to");
    }

    @Test
    void aDataDirectoryInUseIsSaid() throws Exception {
        var held = directory.resolve("heard.lock");
        try (var channel = FileChannel.open(held, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            refuses(HeardProcess.start(freePort(), directory), "is in use by another Heard");
        }
    }

    @Test
    void afterAKillItStartsAgainWithItsOwnMasterKeyAndNoOther() throws Exception {
        var key = directory.resolve("master.key");
        var killed = HeardProcess.start(freePort(), directory);
        killed.ready();
        theFirstAdministratorArrives(killed);
        killed.kill();
        var own = Files.readString(key);
        var passwords = passwords();

        Files.delete(key);
        refuses(HeardProcess.start(freePort(), directory), "The master key is missing");
        assertThat(key).doesNotExist();

        Files.writeString(key, Base64.getEncoder().encodeToString(new byte[32]));
        refuses(HeardProcess.start(freePort(), directory), "The master key is not the one this database was made with");

        Files.writeString(key, own);
        var again = HeardProcess.start(freePort(), directory);
        again.ready();
        again.interrupt();
        assertThat(again.end()).isZero();
        assertThat(again.output()).contains("Stopping").doesNotContain("/welcome/");
        for (var role : List.of("heard_app", "heard_migrator", "heard_indexer")) {
            assertThat(passwords().getProperty(role)).as(role).hasSize(48).isNotEqualTo(passwords.getProperty(role));
        }
    }

    private Properties passwords() throws IOException {
        var passwords = new Properties();
        try (var in = Files.newInputStream(directory.resolve("database.properties"))) {
            passwords.load(in);
        }
        return passwords;
    }

    /** The link works once, refuses what is missing, and what it made is there after the kill. */
    private static void theFirstAdministratorArrives(HeardProcess heard) throws Exception {
        var link = heard.output()
                .lines()
                .filter(line -> line.contains("/welcome/"))
                .map(line -> line.replaceFirst(".*(http://)", "$1"))
                .findFirst()
                .orElseThrow();
        var browser = new Visitor();
        var page = link.replaceFirst("/welcome/.*", "/welcome");
        assertThat(browser.get(link).headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/welcome");
        browser.get(page);
        assertThat(browser.sends(page, "short").statusCode()).isEqualTo(422);
        assertThat(browser.sends(page, "correct+horse+battery").headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/sign-in");
        browser.get(link);
        assertThat(browser.get(page).statusCode()).isEqualTo(404);
    }

    /** Somebody with a browser. */
    private static final class Visitor {
        private static final String FORM =
                "_csrf=%s&link=%s&name=Sam&email=sam@example.org&organisation=Northside&coalition=&password=%s&again=%3$s";

        private final Map<String, String> cookies = new LinkedHashMap<>();
        private String token = "";
        private String link = "";

        HttpResponse<String> get(String address) throws Exception {
            return seen(HttpRequest.newBuilder(URI.create(address)).GET());
        }

        HttpResponse<String> sends(String address, String password) throws Exception {
            return seen(HttpRequest.newBuilder(URI.create(address))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(FORM.formatted(token, link, password))));
        }

        private HttpResponse<String> seen(HttpRequest.Builder request) throws Exception {
            if (!cookies.isEmpty()) request.header("Cookie", String.join("; ", cookies.values()));
            try (var client = HttpClient.newHttpClient()) {
                var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
                answer.headers()
                        .allValues("Set-Cookie")
                        .forEach(set -> cookies.put(set.replaceAll("=.*", ""), set.replaceAll(";.*", "")));
                token = Jsoup.parse(answer.body()).select("input[name=_csrf]").val();
                link = Jsoup.parse(answer.body()).select("input[name=link]").val();
                return answer;
            }
        }
    }

    @Test
    void aFileThatCannotBeImportedIsSaidBeforeAnythingIsStarted() throws Exception {
        var data = directory.resolve("data");
        var broken = Files.writeString(directory.resolve("broken.csv"), "a,b\n1,\"never closed\n");
        refuses(HeardProcess.start(freePort(), data, "--heard.import=" + broken), "Line 2: a quotation mark is opened");
        refuses(HeardProcess.start(freePort(), data, "--heard.import=" + data + ".csv"), "cannot be read");
        assertThat(data).doesNotExist();
    }
}
