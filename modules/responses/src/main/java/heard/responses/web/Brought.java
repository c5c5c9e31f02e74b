package heard.responses.web;

import heard.look.PageLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What came with links, such as the leaflet on which one was printed. It stays in the cookie; only what a hidden question
 * asks for is ever saved.
 *
 * @param values from the address of a consultation and a name, with a slash between, to the value
 */
record Brought(Map<String, String> values) {
    static final Brought NOTHING = new Brought(Map.of());
    private static final int MOST = 6;
    private static final int LONGEST = 100;

    Brought {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What stands in the address of a consultation's page. */
    static Brought by(HttpServletRequest request, String slug) {
        var values = new LinkedHashMap<String, String>();
        if (request.getQueryString() == null) return NOTHING;
        request.getParameterMap().forEach((name, sent) -> {
            var fits = name.matches("[A-Za-z][A-Za-z0-9_]{0,63}") && !name.equals(PageLanguage.PARAMETER);
            if (fits && values.size() < MOST) values.put(slug + "/" + name, clean(sent[0]));
        });
        return new Brought(values);
    }

    private static String clean(String value) {
        var plain = value.replaceAll("\\p{C}", "").strip();
        return plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
    }

    /** What was brought to that consultation under that name. */
    Optional<String> to(String slug, String name) {
        return Optional.ofNullable(values.get(slug + "/" + name)).filter(value -> !value.isEmpty());
    }

    /** The later link wins; the oldest values go when there are too many. */
    Brought and(Brought later) {
        if (later.values.isEmpty()) return this;
        var all = new LinkedHashMap<>(values);
        later.values.forEach((name, value) -> {
            all.remove(name);
            all.put(name, value);
        });
        while (all.size() > 2 * MOST) all.remove(all.firstEntry().getKey());
        return new Brought(all);
    }

    String written() {
        var text = new StringBuilder();
        values.forEach((name, value) -> text.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return text.toString();
    }

    static Brought read(String written) {
        var values = new LinkedHashMap<String, String>();
        Arrays.stream(written.split("&"))
                .map(each -> each.split("=", 2))
                .filter(each -> each.length == 2)
                .forEach(each -> values.put(each[0], URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
        return new Brought(values);
    }
}
