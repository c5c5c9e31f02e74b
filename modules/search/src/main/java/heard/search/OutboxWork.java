package heard.search;

import heard.coalitions.CurrentCoalition;
import heard.search.OutboxRows.Row;
import heard.shared.CoalitionId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the index up to date, one batch of one coalition at a time. A row goes only after the index has what it asks
 * for on disk, so that a crash at any point repeats work and loses none.
 */
final class OutboxWork {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxWork.class);
    private static final int BATCH = 1_000;

    private final OutboxRows outbox;
    private final AnswerDocuments record;
    private final AnswerIndex index;
    private final TransactionOperations transaction;

    OutboxWork(OutboxRows outbox, AnswerDocuments record, AnswerIndex index, TransactionOperations transaction) {
        this.outbox = outbox;
        this.record = record;
        this.index = index;
        this.transaction = transaction;
    }

    /** How a turn for a coalition went. */
    enum Turn {
        /** Rows were worked off; there may be more. */
        WORKED,
        /** Nothing is due, or another node is at it. */
        IDLE,
        /** The index cannot be reached. */
        UNREACHABLE
    }

    Turn turn(CoalitionId coalition) {
        try {
            return batch(coalition) ? Turn.WORKED : Turn.IDLE;
        } catch (IndexingFailed failure) {
            if (!index.isAnswering(coalition)) return Turn.UNREACHABLE;
            oneByOne(coalition);
            return Turn.WORKED;
        }
    }

    /** Enqueues everything when the coalition's answers were last written to another index. */
    void move(CoalitionId coalition) {
        inCoalition(coalition, () -> {
            var moved = outbox.lock(coalition) && outbox.move(index.identity());
            if (moved) outbox.addAll(coalition, record.all());
            return moved;
        });
    }

    private boolean batch(CoalitionId coalition) {
        return inCoalition(coalition, () -> {
            if (!outbox.lock(coalition)) return false;
            var rows = outbox.due(BATCH);
            if (rows.isEmpty()) return false;
            write(coalition, rows);
            outbox.place(coalition, index.identity());
            return outbox.done(rows);
        });
    }

    private void write(CoalitionId coalition, List<Row> rows) {
        try {
            var responses = rows.stream().map(Row::response).collect(Collectors.toCollection(HashSet::new));
            var sweep = responses.remove(SearchOutbox.SWEEP);
            index.write(coalition, record.of(responses));
            if (sweep) index.sweep(coalition);
        } catch (RuntimeException problem) {
            throw new IndexingFailed(problem);
        }
    }

    /** Finds the rows that fail for themselves, so that they do not hold up the others. */
    private void oneByOne(CoalitionId coalition) {
        for (var row : inCoalition(coalition, () -> outbox.due(BATCH))) {
            try {
                inCoalition(coalition, () -> one(coalition, row));
            } catch (IndexingFailed problem) {
                LOG.warn(
                        "a response could not be indexed: {}",
                        problem.reason().getClass().getName());
                inCoalition(coalition, () -> outbox.failed(row, problem.reason()));
            }
        }
    }

    private boolean one(CoalitionId coalition, Row row) {
        if (!outbox.lock(coalition)) return false;
        write(coalition, List.of(row));
        return outbox.done(List.of(row));
    }

    private <R> R inCoalition(CoalitionId coalition, Supplier<R> work) {
        return CurrentCoalition.in(coalition, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    /** The record could not say what it holds of some responses, or the index did not take it. */
    private static final class IndexingFailed extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final RuntimeException reason;

        IndexingFailed(RuntimeException reason) {
            super(reason);
            this.reason = reason;
        }

        RuntimeException reason() {
            return reason;
        }
    }
}
