package heard.search;

import heard.search.OutboxWork.Turn;
import heard.shared.CoalitionId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The one thread of this node that works off the outbox: a batch for each coalition in turn, until none waits. */
@Component
final class OutboxWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final WaitingCoalitions waiting;
    private final OutboxBell bell;
    private final AnswerIndex index;
    private final @Nullable OutboxWork work;
    private final Map<CoalitionId, Instant> paused = new HashMap<>();
    private volatile @Nullable Thread thread;

    OutboxWorker(
            WaitingCoalitions waiting,
            OutboxBell bell,
            OutboxRows rows,
            ObjectProvider<AnswerDocuments> record,
            AnswerIndex index,
            TransactionOperations transaction) {
        this.waiting = waiting;
        this.bell = bell;
        this.index = index;
        var documents = record.getIfAvailable();
        this.work = documents == null ? null : new OutboxWork(rows, documents, index, transaction);
    }

    @Override
    public void start() {
        if (work == null) return;
        var starting = Thread.ofPlatform().name("search-outbox").daemon().unstarted(() -> run(work));
        thread = starting;
        starting.start();
    }

    private void run(OutboxWork outbox) {
        var moved = false;
        while (thread == Thread.currentThread()) {
            try {
                if (!moved) waiting.elsewhereThan(index.identity()).forEach(outbox::move);
                moved = true;
                if (!round(outbox)) bell.await(POLL);
            } catch (RuntimeException problem) {
                LOG.warn("the index waits", problem);
                bell.await(PAUSE);
            }
        }
    }

    /** Gives each waiting coalition one batch; tells whether any had work. */
    private boolean round(OutboxWork outbox) {
        var worked = false;
        for (var coalition : waiting.now()) {
            if (thread != Thread.currentThread()) return false;
            if (isPaused(coalition)) continue;
            worked |= turn(outbox, coalition);
        }
        return worked;
    }

    private boolean turn(OutboxWork outbox, CoalitionId coalition) {
        try {
            var turn = outbox.turn(coalition);
            if (turn == Turn.UNREACHABLE) paused.put(coalition, Instant.now().plus(PAUSE));
            return turn == Turn.WORKED;
        } catch (RuntimeException problem) {
            LOG.warn("the index of a coalition waits: {}", problem.getClass().getName());
            paused.put(coalition, Instant.now().plus(PAUSE));
            return false;
        }
    }

    private boolean isPaused(CoalitionId coalition) {
        paused.values().removeIf(Instant.now()::isAfter);
        return paused.containsKey(coalition);
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        bell.ring();
        if (running == null) return;
        try {
            running.join(Duration.ofSeconds(10));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
