package heard.accounts;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Holds back whoever guesses. Tries that merely waited would be guessed side by side, so those that come too early are not looked
 * at: some are at once, then one every so often.
 *
 * @param <K> what is guessed at, such as an account
 */
final class Tries<K> {
    private static final int MOST_KEPT = 10_000;

    /**
     * How fast one may try.
     *
     * @param atOnce tries that need not wait
     * @param between how long it takes from then on till another is looked at
     * @param many tries in a row from which on it takes longer
     * @param longBetween how long it takes then
     */
    record Pace(int atOnce, Duration between, int many, Duration longBetween) {
        private Duration after(int wrong) {
            return wrong < atOnce ? Duration.ZERO : wrong < many ? between : longBetween;
        }
    }

    /** Tries in a row that were not right, and when the next is looked at. */
    private record Made(int wrong, Instant next) {}

    private final Pace pace;
    private final Cache<K, Made> made = CacheBuilder.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    Tries(Pace pace) {
        this.pace = pace;
    }

    /** Whether a try may be looked at now; it counts as wrong until it is said to be {@link #right}. */
    synchronized boolean begin(K guessed, Instant now) {
        var before = Optional.ofNullable(made.getIfPresent(guessed)).orElseGet(() -> new Made(0, now));
        if (now.isBefore(before.next())) return false;
        var wrong = before.wrong() + 1;
        made.put(guessed, new Made(wrong, now.plus(pace.after(wrong))));
        return true;
    }

    synchronized void right(K guessed) {
        made.invalidate(guessed);
    }
}
