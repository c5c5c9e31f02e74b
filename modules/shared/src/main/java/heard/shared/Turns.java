package heard.shared;

import java.util.concurrent.atomic.AtomicLong;

/** Slows a kind of attempt down without ever refusing it: the first few go at once, then each waits for its turn. */
public final class Turns {
    private final long every;
    private final long atOnce;
    private final long longest;
    private final AtomicLong next = new AtomicLong();

    /**
     * @param every how many milliseconds lie between two turns
     * @param atOnce attempts that need not wait
     * @param longest milliseconds that anybody waits
     */
    public Turns(long every, int atOnce, long longest) {
        this.every = every;
        this.atOnce = atOnce * every;
        this.longest = longest;
    }

    /** Waits, if need be. */
    public void waitYourTurn() {
        var wait = waitAt(System.nanoTime() / 1_000_000);
        if (wait <= 0) return;
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long an attempt at this moment waits; both in milliseconds. */
    public long waitAt(long now) {
        var turn = next.updateAndGet(last -> Math.min(Math.max(last, now - atOnce) + every, now + longest));
        return Math.max(0, turn - now);
    }
}
