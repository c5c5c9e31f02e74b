package heard.isolation;

import heard.isolation.Wire.Answer;
import java.util.ArrayList;
import java.util.List;

/** What an answer must have, and must not. */
final class Walls {
    private Walls() {}

    static List<String> missing(Answer answer) {
        var missing = new ArrayList<String>();
        if (answer.status() == 400 && answer.body().isEmpty()) return missing; // never reached the application
        must(answer, "Referrer-Policy", "no-referrer", missing);
        must(answer, "X-Content-Type-Options", "nosniff", missing);
        must(answer, "Cross-Origin-Opener-Policy", "same-origin", missing);
        must(answer, "Cross-Origin-Resource-Policy", "same-origin", missing);
        must(answer, "Permissions-Policy", "geolocation=()", missing);
        if (!answer.header("Cache-Control").matches(".*(no-store|max-age).*")) missing.add("Cache-Control");
        if (answer.isPage()) page(answer, missing);
        answer.all("Set-Cookie").forEach(cookie -> cookie(cookie, missing));
        for (var header : List.of("Server", "X-Powered-By", "Access-Control-Allow-Origin", "X-Application-Context")) {
            if (!answer.all(header).isEmpty()) missing.add("no " + header);
        }
        for (var word :
                List.of("Tomcat", "HTTP Status", "Whitelabel", "Exception", "at heard.", "org.springframework")) {
            if (answer.body().contains(word) && !answer.header("Content-Type").contains("script")) {
                missing.add("nothing of the inside: " + word);
            }
        }
        return missing;
    }

    private static void page(Answer answer, List<String> missing) {
        if (!answer.header("Cache-Control").contains("no-store")) missing.add("Cache-Control: no-store");
        var policy = answer.header("Content-Security-Policy");
        for (var part : List.of("default-src", "frame-ancestors", "base-uri", "form-action 'self'")) {
            if (!policy.contains(part)) missing.add("Content-Security-Policy " + part);
        }
        var scripts = policy.replaceAll(".*script-src([^;]*).*", "$1");
        if (scripts.contains("'unsafe-inline'") || scripts.contains("http") || scripts.contains("*")) {
            missing.add("Content-Security-Policy without scripts of others");
        }
    }

    private static void must(Answer answer, String header, String value, List<String> missing) {
        if (!answer.header(header).contains(value)) missing.add(header);
    }

    private static void cookie(String cookie, List<String> missing) {
        // Participants come back, and staff come, through links in messages: decisions 10 and 35.
        var lax = cookie.startsWith("__Host-heard=") || cookie.startsWith("__Host-heard-link=");
        var sameSite = lax ? "SameSite=Lax" : "SameSite=Strict";
        for (var part : List.of("Secure", "HttpOnly", sameSite, "Path=/")) {
            if (!cookie.contains(part)) missing.add(part + " of a cookie");
        }
        if (!cookie.startsWith("__Host-") && !cookie.contains("Max-Age=0")) missing.add("__Host- of a cookie");
    }
}
