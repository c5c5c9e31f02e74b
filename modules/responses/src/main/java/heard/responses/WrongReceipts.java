package heard.responses;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Slows wrong receipts down, all of the installation together and whoever tries them: no address is kept, and nobody
 * who holds a right one is ever made to wait. The first few go at once; then five a second, each in its turn, and
 * nobody waits for longer than {@value #LONGEST_WAIT} milliseconds.
 */
@Component
class WrongReceipts {
    private static final long EVERY = 200;
    private static final long AT_ONCE = 10 * EVERY;
    static final long LONGEST_WAIT = 5_000;

    private final AtomicLong next = new AtomicLong();

    void waitYourTurn() {
        var wait = waitAt(System.nanoTime() / 1_000_000);
        if (wait <= 0) return;
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long a wrong receipt at this moment waits; both in milliseconds. */
    long waitAt(long now) {
        var turn = next.updateAndGet(last -> Math.min(Math.max(last, now - AT_ONCE) + EVERY, now + LONGEST_WAIT));
        return Math.max(0, turn - now);
    }
}
