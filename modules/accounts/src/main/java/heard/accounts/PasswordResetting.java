package heard.accounts;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import heard.shared.Language;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Another password for whoever has forgotten theirs. Whoever asks learns nothing, neither from what they are told nor from how long
 * it takes: the work is done after the answer. For one address so many e-mails an hour are sent and no more; nobody is locked out.
 */
@Component
public class PasswordResetting {
    static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final int EMAILS_AN_HOUR = 3;
    private static final int MOST_WAITING = 1_000;
    private static final int MOST_REMEMBERED = 100_000;
    private static final Logger LOG = LoggerFactory.getLogger(PasswordResetting.class);

    private final ResetLinks links;
    private final AccountLetters letters;
    private final AboutAccounts about;
    private final ExecutorService later = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("resets").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    private final Cache<String, AtomicInteger> asked = CacheBuilder.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    PasswordResetting(ResetLinks links, AccountLetters letters, AboutAccounts about) {
        this.links = links;
        this.letters = letters;
        this.about = about;
    }

    /** Whether Heard can send e-mail at all; without it an administrator makes a link. */
    public boolean isPossible() {
        return letters.isSetUp();
    }

    /** Sends a link to this address some time later, if somebody has it. */
    public void ask(String email, Language language) {
        later.execute(() -> send(email, language));
    }

    private void send(String email, Language language) {
        try {
            if (mayBeAsked(email)) links.send(email, language);
        } catch (RuntimeException problem) {
            LOG.warn("a link was not sent: {}", problem.getClass().getName());
        }
    }

    private boolean mayBeAsked(String email) {
        var hash = Tokens.hashText(email.strip().toLowerCase(Locale.ROOT));
        var times = asked.asMap().computeIfAbsent(hash, _ -> new AtomicInteger());
        return times.incrementAndGet() <= EMAILS_AN_HOUR;
    }

    /** Whose password the link is for, when it is still good. */
    public Optional<AboutAccount> about(String token) {
        return links.account(token).map(about::of);
    }

    /** Sets the password and ends all sign-ins; false when the link is not good (any more). */
    public boolean reset(String token, String password, Language language) {
        return links.use(token, password, language);
    }

    @PreDestroy
    void stop() {
        later.shutdown();
    }
}
