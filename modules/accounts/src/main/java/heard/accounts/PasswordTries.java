package heard.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Holds back whoever guesses at the password of an address, also of one that nobody has, from wherever they try: so many are looked
 * at at once, then one every half minute. Browsers that the account's owner signed in with before have tries of their own, which
 * strangers cannot use up ("device cookies", OWASP); a passkey and a link to choose another password are not held back either. So
 * nobody is locked out.
 */
@Component
class PasswordTries {
    static final int AT_ONCE = 20;
    static final Duration BETWEEN = Duration.ofSeconds(30);

    private final Tries<String> tries = new Tries<>(new Tries.Pace(AT_ONCE, BETWEEN, AT_ONCE, BETWEEN));

    /**
     * Whether a password may be looked at now; it counts as wrong until it is said to be {@link #right}.
     *
     * @param address the hash of the e-mail address that was typed
     * @param browser the mark of a browser that is known to that account
     */
    boolean begin(String address, Optional<String> browser, Instant now) {
        return tries.begin(of(address, browser), now);
    }

    void right(String address, Optional<String> browser) {
        tries.right(of(address, browser));
    }

    private static String of(String address, Optional<String> browser) {
        return browser.map(mark -> address + " " + mark).orElse(address);
    }
}
