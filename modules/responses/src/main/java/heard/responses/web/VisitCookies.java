package heard.responses.web;

import heard.shared.Language;
import heard.vault.CannotUnseal;
import heard.vault.InstallationKeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Reads and writes the one cookie. It ends with the browser, or {@value #HOURS} hours after its last use. A form's token is
 * an HMAC of the cookie's nonce: another site can neither read nor set a {@code __Host-} cookie, so it cannot make one.
 */
@Component
class VisitCookies {
    static final String NAME = "__Host-heard";
    static final int HOURS = 12;
    private static final String PURPOSE = "visit";
    private static final int RENEWED_AFTER_MINUTES = 10;
    private static final int TOKEN_BYTES = 16;
    private static final String HELD = VisitCookies.class.getName();

    private final InstallationKeys keys;
    private final Clock clock = Clock.systemUTC();

    VisitCookies(InstallationKeys keys) {
        this.keys = keys;
    }

    /** The cookie of this request; empty when there is none, it is too old, or it is not ours. */
    Optional<VisitCookie> read(HttpServletRequest request) {
        if (request.getAttribute(HELD) instanceof VisitCookie read) return Optional.of(read);
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null) return Optional.empty();
        try {
            var sealed = Base64.getUrlDecoder().decode(cookie.getValue());
            var read = VisitCookie.read(new String(keys.open(PURPOSE, sealed), StandardCharsets.UTF_8));
            if (now() - read.minute() >= HOURS * 60L) return Optional.empty();
            request.setAttribute(HELD, read);
            return Optional.of(read);
        } catch (IllegalArgumentException | CannotUnseal notOurs) {
            return Optional.empty();
        }
    }

    VisitCookie fresh(Language language) {
        return VisitCookie.fresh(language, now());
    }

    /** Sends the cookie when it differs from what the browser has, or was sent long ago. */
    VisitCookie keep(VisitCookie cookie, HttpServletRequest request, HttpServletResponse response) {
        var had = read(request);
        var same = had.isPresent() && had.get().equals(cookie) && now() - cookie.minute() < RENEWED_AFTER_MINUTES;
        if (same) return cookie;
        var sent = cookie.in(cookie.language(), now());
        request.setAttribute(HELD, sent);
        response.setHeader(HttpHeaders.SET_COOKIE, header(sent)); // there is no other, and the last one counts
        return sent;
    }

    private String header(VisitCookie cookie) {
        var sealed = keys.seal(PURPOSE, cookie.written().getBytes(StandardCharsets.UTF_8));
        return ResponseCookie.from(NAME, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }

    String token(VisitCookie cookie) {
        var mac = keys.hmac("form", cookie.nonce().getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(mac, mac.length - TOKEN_BYTES, mac.length));
    }

    /** Whether the form that was sent is one that we made for the holder of this cookie. */
    boolean trusts(HttpServletRequest request, String sent) {
        return read(request)
                .map(cookie -> MessageDigest.isEqual(
                        token(cookie).getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.UTF_8)))
                .orElse(false);
    }

    private long now() {
        return clock.instant().getEpochSecond() / 60;
    }
}
