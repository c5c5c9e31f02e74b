package heard.accounts;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import heard.shared.Turns;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down for each account that is guessed at, also one that does not exist: five tries at once, then one a second,
 * nobody waits for longer than five seconds. The right password never waits, so that nobody can be locked out.
 */
@Component
class WrongPasswords {
    private static final long EVERY = 1_000;
    private static final int AT_ONCE = 5;
    private static final long LONGEST_WAIT = 5_000;
    private static final int MOST_KEPT = 10_000;

    private final LoadingCache<String, Turns> turns = CacheBuilder.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(Duration.ofHours(1))
            .build(CacheLoader.from(() -> new Turns(EVERY, AT_ONCE, LONGEST_WAIT)));

    @EventListener
    void failed(AbstractAuthenticationFailureEvent failure) {
        waitYourTurn(failure.getAuthentication().getName());
    }

    /**
     * Waits after something wrong was given for an account.
     *
     * @param account its e-mail address, or whatever else names it
     */
    void waitYourTurn(String account) {
        turns.getUnchecked(Tokens.hashText(account.strip().toLowerCase(Locale.ROOT)))
                .waitYourTurn();
    }
}
