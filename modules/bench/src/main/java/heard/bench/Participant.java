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
import org.jsoup.nodes.Document;

/** Somebody who answers with a browser that has no JavaScript: reads the page, fills what it asks for, continues. */
final class Participant {
    private static final int STEPS = 40;
    private final HttpClient client;
    private final URI consultation;
    private final long seed;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private URI at;
    private Document page = new Document("");

    /** @param consultation its address, ending in a slash */
    Participant(HttpClient client, URI consultation, long seed) {
        this.client = client;
        this.consultation = consultation;
        this.at = consultation;
        this.seed = seed;
    }

    /** Begins, or goes on, and answers until the page at this end of an address is there. */
    Participant upTo(String end) throws IOException, InterruptedException {
        if (cookies.isEmpty()) {
            get(consultation.resolve("safety"));
            get(consultation.resolve("1"));
        }
        for (var step = 0; !at.getPath().endsWith(end); step++) {
            if (step == STEPS) throw new IOException("never came to " + end + ", but to " + at);
            post();
            follow();
        }
        return this;
    }

    /** Opens the page on which the person now is, once more. */
    void reload() throws IOException, InterruptedException {
        get(at);
    }

    /** Sends the form of this page, and stays before the page that comes after it. */
    void post() throws IOException, InterruptedException {
        var form = page.select("main form[method=post]").first();
        if (form == null) throw new IOException("nothing to send at " + at + ": " + page.title());
        var action = form.attr("action").isEmpty() ? at : at.resolve(form.attr("action"));
        var request = HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(new FilledForm(form, seed).fields())));
        var response = send(request);
        if (response.statusCode() / 100 != 3) throw new IOException(action + " answered " + response.statusCode());
        at = action.resolve(response.headers().firstValue("Location").orElseThrow());
    }

    /** Opens the page that came after the last form. */
    void follow() throws IOException, InterruptedException {
        get(at);
    }

    private void get(URI address) throws IOException, InterruptedException {
        var response = send(HttpRequest.newBuilder(address).GET());
        if (response.statusCode() / 100 == 3) {
            get(address.resolve(response.headers().firstValue("Location").orElseThrow()));
            return;
        }
        if (response.statusCode() != 200) throw new IOException(address + " answered " + response.statusCode());
        at = address;
        page = Jsoup.parse(response.body(), address.toString());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) request.header("Cookie", cookie());
        var response = client.send(request.build(), BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        return response;
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    String cookie() {
        return cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    URI at() {
        return at;
    }

    Document page() {
        return page;
    }
}
