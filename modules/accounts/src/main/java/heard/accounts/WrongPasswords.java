package heard.accounts;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import heard.shared.Turns;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Slows whoever is signed in, or holds a passkey, down after something wrong, for each account: five tries at once, then one a
 * second, nobody waits for longer than five seconds. What is right never waits. At the sign-in page, where anybody may try side by
 * side, {@link PasswordTries} hold them back.
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
