package heard.keys;

import heard.coalitions.CurrentCoalition;
import heard.vault.OlderWork;
import heard.vault.Resealing;
import heard.vault.WantedResealing.Wanted;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Seals anew what somebody wants sealed anew, a few pieces at a time and each few in a transaction of their own. What it
 * remembers between them only saves time: after a restart it begins from the front, and finds less to do.
 */
@Component
class SealingAnew {
    private static final Logger LOG = LoggerFactory.getLogger(SealingAnew.class);
    private static final int STEPS_IN_TURN = 20;
    private static final int FRUITLESS_ROUNDS = 10;

    private final Resealing resealing;
    private final OlderWork older;
    private final TransactionOperations transaction;
    private final Map<Wanted, State> states = new HashMap<>();

    SealingAnew(Resealing resealing, OlderWork older, TransactionOperations transaction) {
        this.resealing = resealing;
        this.older = older;
        this.transaction = transaction;
    }

    /**
     * How far one is.
     *
     * @param finished when nothing remained; null before
     * @param left what remained after the last round, and how often it was the same
     */
    private record State(Resealing.Place place, @Nullable Instant finished, long left, int fruitless) {
        static final State NEW = new State(Resealing.Place.START, null, -1, 0);

        State at(Resealing.Place next) {
            return new State(next, null, left, fruitless);
        }

        State remaining(long now) {
            return new State(Resealing.Place.START, null, now, now == left ? fruitless + 1 : 0);
        }

        State finished(Instant now) {
            return new State(Resealing.Place.START, now, 0, 0);
        }
    }

    /** Takes some steps; whether it makes sense to go on at once. */
    boolean turn(Wanted wanted) {
        var state = states.getOrDefault(wanted, State.NEW);
        if (!in(wanted, () -> resealing.isWanted(wanted.consultation(), wanted.purpose()))) {
            states.remove(wanted);
            return false;
        }
        return state.finished() == null ? steps(wanted, state) : drop(wanted, state.finished());
    }

    private boolean steps(Wanted wanted, State before) {
        var place = before.place();
        for (var step = 0; step < STEPS_IN_TURN; step++) {
            var from = place;
            var next = in(wanted, () -> resealing.some(wanted.consultation(), wanted.purpose(), from));
            if (next.isEmpty()) return atTheEnd(wanted, before);
            place = next.get();
        }
        states.put(wanted, before.at(place));
        return true;
    }

    private boolean atTheEnd(Wanted wanted, State before) {
        var left = in(wanted, () -> resealing.remaining(wanted.consultation(), wanted.purpose()));
        if (left == 0) {
            states.put(wanted, before.finished(older.now()));
            return true;
        }
        var after = before.remaining(left);
        states.put(wanted, after);
        if (after.fruitless() > FRUITLESS_ROUNDS) giveUp(wanted, left);
        return false;
    }

    private void giveUp(Wanted wanted, long left) {
        LOG.error(
                "{} pieces of consultation {} cannot be sealed anew; its older keys stay", left, wanted.consultation());
        end(wanted);
    }

    /** Only when nobody is at work any more who read something before it was sealed anew. */
    private boolean drop(Wanted wanted, Instant finished) {
        if (!older.isOver(finished)) return false;
        var dropped = in(wanted, () -> resealing.drop(wanted.consultation(), wanted.purpose()));
        if (dropped) end(wanted);
        else if (in(wanted, () -> resealing.remaining(wanted.consultation(), wanted.purpose())) > 0)
            states.remove(wanted);
        return false;
    }

    private void end(Wanted wanted) {
        in(wanted, () -> {
            resealing.want(wanted.consultation(), wanted.purpose(), false);
            return true;
        });
        states.remove(wanted);
    }

    private <R> R in(Wanted wanted, Supplier<R> work) {
        return CurrentCoalition.in(
                wanted.coalition(), () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
