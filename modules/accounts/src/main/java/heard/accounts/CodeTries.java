package heard.accounts;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import heard.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
    private static final int MOST_KEPT = 10_000;

    /** Codes in a row that were not right, and when the next is looked at. */
    private record Tries(int wrong, Instant next) {
        Tries and(Instant now) {
            var wait = wrong + 1 < AT_ONCE ? Duration.ZERO : wrong + 1 < MANY ? BETWEEN : LONG_BETWEEN;
            return new Tries(wrong + 1, now.plus(wait));
        }
    }

    private final Cache<AccountId, Tries> tries = CacheBuilder.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    /** Whether a code may be looked at now; it counts as wrong until it is said to be {@link #right}. */
    synchronized boolean begin(AccountId account, Instant now) {
        var before = Optional.ofNullable(tries.getIfPresent(account)).orElseGet(() -> new Tries(0, now));
        if (now.isBefore(before.next())) return false;
        tries.put(account, before.and(now));
        return true;
    }

    synchronized void right(AccountId account) {
        tries.invalidate(account);
    }
}
