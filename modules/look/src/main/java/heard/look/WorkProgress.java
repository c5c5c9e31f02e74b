package heard.look;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/** Where background work tells how far it is, and learns that it was cancelled. */
public final class WorkProgress {
    private static final long BETWEEN = Duration.ofMillis(200).toNanos();

    /** Takes what is told. */
    @FunctionalInterface
    interface Shown {
        void show(double share, String text);
    }

    private final Shown shown;
    private volatile boolean cancelled;
    private long last = System.nanoTime() - BETWEEN;

    WorkProgress(Shown shown) {
        this.shown = shown;
    }

    /**
     * Tells how far the work is; cheap enough for every row.
     *
     * @param share from 0 (not known) to 1
     * @throws CancellationException when the reader cancelled: let it through
     */
    public void report(double share, String text) {
        stopIfCancelled();
        var now = System.nanoTime();
        if (now - last < BETWEEN) return;
        last = now;
        shown.show(share, text);
    }

    /** Throws CancellationException when the reader cancelled. */
    public void stopIfCancelled() {
        if (cancelled) throw new CancellationException();
    }

    void cancel() {
        cancelled = true;
    }
}
