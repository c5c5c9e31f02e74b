package heard.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A member's browser before the pages on which they choose a password and sign in. */
final class StaffBrowser {
    private static final String EMAIL = "sam@example.org";

    private final HttpClient client;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private URI page;
    private String token = "";
    private String link = "";

    StaffBrowser(HttpClient client, URI page) {
        this.client = client;
        this.page = page;
    }

    /** Opens the page, or where it leads, and keeps what its form needs. */
    void opens() throws IOException, InterruptedException {
        var response = send(HttpRequest.newBuilder(page).GET());
        var elsewhere = response.headers().firstValue("Location");
        if (elsewhere.isPresent()) {
            page = page.resolve(elsewhere.get());
            response = send(HttpRequest.newBuilder(page).GET());
        }
        link = Jsoup.parse(response.body()).select("input[name=link]").val();
        token = Jsoup.parse(response.body()).select("input[name=_csrf]").val();
    }

    /** Becomes the first administrator. */
    void begins(String password) throws IOException, InterruptedException {
        opens();
        var fields = new LinkedHashMap<String, String>();
        fields.put("link", link);
        fields.put("name", "Sam Example");
        fields.put("email", EMAIL);
        fields.put("organisation", "Northside");
        fields.put("coalition", "");
        fields.put("password", password);
        fields.put("again", password);
        posts(page, fields, "/sign-in");
    }

    void signsIn(String password) throws IOException, InterruptedException {
        posts(page.resolve("/staff/login"), Map.of("username", EMAIL, "password", password), "/staff");
    }

    /** Sends a form; it must lead to an address with this end. */
    private void posts(URI to, Map<String, String> fields, String end) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(
                        Collectors.joining("&", "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&", ""));
        var response = send(HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        var location = response.headers().firstValue("Location").orElse("");
        if (!location.endsWith(end)) {
            throw new IOException(to + " answered " + response.statusCode() + " " + location);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) request.header("Cookie", String.join("; ", cookies.values()));
        var response = client.send(request.build(), BodyHandlers.ofString());
        response.headers()
                .allValues("Set-Cookie")
                .forEach(set -> cookies.put(set.split("=", 2)[0], set.split(";", 2)[0]));
        return response;
    }
}
