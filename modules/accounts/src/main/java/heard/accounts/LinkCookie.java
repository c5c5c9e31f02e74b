package heard.accounts;

import heard.vault.CannotUnseal;
import heard.vault.InstallationKeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Holds the secret of a link that somebody followed, sealed, for half an hour: so it stands neither in the address bar nor in
 * the browser's history, nor over anybody's shoulder. Links are followed from messages elsewhere, so the cookie is Lax.
 */
@Component
public class LinkCookie {
    static final Duration GOOD_FOR = Duration.ofMinutes(30);
    private static final String NAME = "__Host-heard-link";
    private static final String PURPOSE = "link";

    private final InstallationKeys keys;
    private final Clock clock = Clock.systemUTC();

    LinkCookie(InstallationKeys keys) {
        this.keys = keys;
    }

    /** Keeps the token for what the link is for, such as {@code welcome}; another link takes its place. */
    public void keep(String use, String token, HttpServletResponse response) {
        var until = clock.instant().plus(GOOD_FOR).getEpochSecond();
        var sealed = keys.seal(PURPOSE, (until + " " + use + " " + token).getBytes(StandardCharsets.UTF_8));
        send(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), GOOD_FOR, response);
    }

    /** The token that this browser came with for that use; empty when there is none, it is too old, or it is not ours. */
    public Optional<String> held(String use, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null) return Optional.empty();
        try {
            var opened = keys.open(PURPOSE, Base64.getUrlDecoder().decode(cookie.getValue()));
            var parts = new String(opened, StandardCharsets.UTF_8).split(" ", 3);
            var inTime = Long.parseLong(parts[0]) >= clock.instant().getEpochSecond();
            return inTime && parts[1].equals(use) ? Optional.of(parts[2]) : Optional.empty();
        } catch (IllegalArgumentException | CannotUnseal notOurs) {
            return Optional.empty();
        }
    }

    /** What a page shows of the link that it is for, so that its form is not taken for another one's. */
    public static String mark(String token) {
        return Tokens.hashText(token).substring(0, 16);
    }

    /** Forgets the link. */
    public void drop(HttpServletResponse response) {
        send("", Duration.ZERO, response);
    }

    private static void send(String value, Duration age, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
