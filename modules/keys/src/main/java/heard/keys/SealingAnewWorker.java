package heard.keys;

import heard.vault.WantedResealing;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one thread of this node that seals anew: all that is wanted in turn, so that no coalition waits for another. */
@Component
final class SealingAnewWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SealingAnewWorker.class);
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration LONGEST_STEP = Duration.ofSeconds(10);

    private final WantedResealing wanted;
    private final SealingAnew sealing;
    private volatile @Nullable Thread thread;

    SealingAnewWorker(WantedResealing wanted, SealingAnew sealing) {
        this.wanted = wanted;
        this.sealing = sealing;
    }

    @Override
    public void start() {
        var starting = Thread.ofPlatform().name("sealing-anew").daemon().unstarted(this::run);
        thread = starting;
        starting.start();
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            try {
                if (!round()) Thread.sleep(POLL);
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException problem) { // what is wanted stands in the database, and is tried again
                LOG.warn("sealing anew waits: {}", problem.toString());
                pause();
            }
        }
    }

    private boolean round() {
        var worked = false;
        for (var each : wanted.now()) {
            if (thread != Thread.currentThread()) return false;
            worked |= sealing.turn(each);
        }
        return worked;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running == null) return;
        try {
            if (running.join(POLL.plus(LONGEST_STEP))) return;
            running.interrupt();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
