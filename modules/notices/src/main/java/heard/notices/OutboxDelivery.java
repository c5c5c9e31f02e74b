package heard.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The one thread of this node that sends what waits. A row goes only after the mail server took its e-mail, so that a crash may send one twice
 * and loses none.
 */
@Component
class OutboxDelivery implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);
    private static final Duration POLL = Duration.ofSeconds(10);
    private static final int SWEEP_EVERY = 60;

    private final MailSettings settings;
    private final Outbox outbox;
    private final TransactionOperations transaction;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread thread;

    OutboxDelivery(MailSettings settings, Outbox outbox, TransactionOperations transaction) {
        this.settings = settings;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** Looks now rather than in a while. */
    void ring() {
        if (bell.availablePermits() == 0) bell.release();
    }

    @Override
    public void start() {
        var starting = Thread.ofPlatform().name("notices").daemon().unstarted(this::work);
        thread = starting;
        starting.start();
    }

    private void work() {
        var rung = true;
        for (var turn = 0; thread == Thread.currentThread(); turn++) {
            try {
                while (settings.server().isPresent() && deliverNext()) LOG.debug("an e-mail is on its way");
                if (rung || turn % SWEEP_EVERY == 0) transaction.executeWithoutResult(_ -> outbox.sweep());
            } catch (RuntimeException problem) {
                LOG.warn("e-mails wait: {}", problem.getClass().getName());
            }
            rung = isRung();
        }
    }

    /** Waits until somebody rings, or for a while; tells which. */
    private boolean isRung() {
        try {
            var rung = bell.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
            bell.drainPermits();
            return rung;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether there was one that was due. */
    private boolean deliverNext() {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var next = outbox.next();
            next.ifPresent(this::deliver);
            return next.isPresent();
        }));
    }

    private void deliver(Outbox.Waiting waiting) {
        var server = settings.server().orElseThrow();
        try {
            var sender = server.sender();
            sender.send(Letters.letter(waiting.notice(), sender, server));
            outbox.sent(waiting.id());
        } catch (MailException | MessagingException problem) {
            if (isFinal(problem) || waiting.attempts() + 1 >= Outbox.MOST_ATTEMPTS) giveUp(waiting, problem);
            else outbox.failed(waiting.id(), reason(problem));
        }
    }

    private void giveUp(Outbox.Waiting waiting, Exception problem) {
        LOG.warn("an e-mail was given up: {}", reason(problem));
        outbox.giveUp(waiting.id(), reason(problem));
    }

    /** An address that the server refuses will not get better; a server that refuses us may. */
    private static boolean isFinal(Exception problem) {
        return switch (cause(problem)) {
            case AddressException _ -> true;
            case SendFailedException refused ->
                refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
            default -> false;
        };
    }

    private static String reason(Exception problem) {
        return cause(problem).getClass().getSimpleName();
    }

    private static Throwable cause(Exception problem) {
        if (problem instanceof MailSendException several) {
            return Arrays.stream(several.getMessageExceptions())
                    .findFirst()
                    .map(Throwable.class::cast)
                    .orElse(several);
        }
        return problem;
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        bell.release();
        if (running == null) return;
        try {
            running.join(Duration.ofSeconds(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
