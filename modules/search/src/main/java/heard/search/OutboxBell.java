package heard.search;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes this node's worker as soon as there is something to do; it also looks by itself every now and then. */
@Component
final class OutboxBell {
    private final Semaphore rung = new Semaphore(0);

    void ring() {
        if (rung.availablePermits() == 0) rung.release();
    }

    /** Returns when the bell has rung since the last call, or after this long. */
    void await(Duration longest) {
        try {
            if (rung.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) rung.drainPermits();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
