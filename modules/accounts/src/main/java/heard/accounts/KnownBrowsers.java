package heard.accounts;

import heard.vault.CannotUnseal;
import heard.vault.InstallationKeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Knows a browser again with which somebody signed in, by a sealed cookie that lasts a year. It lets nobody in: it only gives its
 * browser {@link PasswordTries} of its own, for that one account.
 */
@Component
public class KnownBrowsers {
    static final Duration GOOD_FOR = Duration.ofDays(365);
    private static final String NAME = "__Host-heard-known";
    private static final String PURPOSE = "known-browser";

    private final InstallationKeys keys;

    KnownBrowsers(InstallationKeys keys) {
        this.keys = keys;
    }

    /** Knows this browser from now on, for the account with that e-mail address and no other. */
    public void keep(String email, HttpServletResponse response) {
        var plain = address(email) + " " + Tokens.next();
        var sealed = keys.seal(PURPOSE, plain.getBytes(StandardCharsets.US_ASCII));
        var cookie = ResponseCookie.from(
                        NAME, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(GOOD_FOR)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** The mark of this browser; empty when it is not known to the account with that e-mail address. */
    Optional<String> mark(String email, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null) return Optional.empty();
        try {
            var opened = keys.open(PURPOSE, Base64.getUrlDecoder().decode(cookie.getValue()));
            var parts = new String(opened, StandardCharsets.US_ASCII).split(" ", 2);
            return parts[0].equals(address(email)) ? Optional.of(parts[1]) : Optional.empty();
        } catch (IllegalArgumentException | CannotUnseal notOurs) {
            return Optional.empty();
        }
    }

    /** What stands for an e-mail address, however it was typed. */
    static String address(String email) {
        return Tokens.hashText(email.strip().toLowerCase(Locale.ROOT));
    }
}
