package heard.accounts;

import heard.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Holds back whoever guesses at codes of six digits. Three of a million are right at any time, so tries that merely wait, side
 * by side, would find one within minutes. Five are looked at at once, then one every half minute, and after fifty in a row one
 * every ten minutes: some hundred a day. What else lets somebody in is not held back, so nobody is locked out.
 */
@Component
class CodeTries {
    static final int AT_ONCE = 5;
    static final int MANY = 50;
    static final Duration BETWEEN = Duration.ofSeconds(30);
    static final Duration LONG_BETWEEN = Duration.ofMinutes(10);

    private final Tries<AccountId> tries = new Tries<>(new Tries.Pace(AT_ONCE, BETWEEN, MANY, LONG_BETWEEN));

    /** Whether a code may be looked at now; it counts as wrong until it is said to be {@link #right}. */
    boolean begin(AccountId account, Instant now) {
        return tries.begin(account, now);
    }

    void right(AccountId account) {
        tries.right(account);
    }
}
