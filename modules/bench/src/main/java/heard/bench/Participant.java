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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Somebody who answers with a browser that has no JavaScript: reads the page, fills what it asks for, continues. */
final class Participant {
    private static final Pattern RECEIPT = Pattern.compile("\\d{4}[\\s\\u00a0-]?(\\d{4}[\\s\\u00a0-]?){3}\\d{4}");
    private final HttpClient client;
    private final long seed;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private URI at;
    private Document page = new Document("");
    private String source = "";
    private int requests;

    Participant(HttpClient client, URI start, long seed) {
        this.client = client;
        this.at = start;
        this.seed = seed;
    }

    void open() throws IOException, InterruptedException {
        get(at);
    }

    /** Opens the page on which the person now is, once more. */
    void reload() throws IOException, InterruptedException {
        get(at);
    }

    boolean hasReceipt() {
        return RECEIPT.matcher(page.body().text()).find();
    }

    /** Whether the next {@link #go()} sends the response. */
    boolean isAboutToSubmit() {
        var form = form();
        return form != null && form.attr("action").contains("submit");
    }

    boolean isAsked() {
        var form = form();
        return form != null
                && !form.select("textarea, input[type=text], input[type=radio]").isEmpty();
    }

    /** Answers what the page asks, or follows its main link. */
    void go() throws IOException, InterruptedException {
        var form = form();
        if (form != null) {
            post(form);
            return;
        }
        var link = page.selectFirst("main a.button, main a[role=button]");
        if (link == null) throw new IOException("no way on from " + at + ": " + page.title());
        get(at.resolve(link.attr("href")));
    }

    private @Nullable Element form() {
        return page.select("main form[method=post]").last();
    }

    private void get(URI address) throws IOException, InterruptedException {
        take(send(HttpRequest.newBuilder(address).GET()), address);
    }

    private void post(Element form) throws IOException, InterruptedException {
        var action = form.attr("action").isEmpty() ? at : at.resolve(form.attr("action"));
        var request = HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(new FilledForm(form, seed).fields())));
        take(send(request), action);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        requests++;
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private void take(HttpResponse<String> response, URI address) throws IOException, InterruptedException {
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        if (response.statusCode() / 100 == 3) {
            get(address.resolve(response.headers().firstValue("Location").orElseThrow()));
            return;
        }
        if (response.statusCode() != 200) throw new IOException(address + " answered " + response.statusCode());
        at = address;
        source = response.body();
        page = Jsoup.parse(source, address.toString());
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    URI at() {
        return at;
    }

    Document page() {
        return page;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    int requests() {
        return requests;
    }
}
