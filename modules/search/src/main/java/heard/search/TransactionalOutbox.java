package heard.search;

import heard.coalitions.CurrentCoalition;
import heard.shared.CoalitionId;
import heard.shared.ResponseId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Collects what changes during a transaction, and writes it in one statement just before that commits. */
@Component
final class TransactionalOutbox implements SearchOutbox {
    private final OutboxRows rows;
    private final OutboxBell bell;

    TransactionalOutbox(OutboxRows rows, OutboxBell bell) {
        this.rows = rows;
        this.bell = bell;
    }

    @Override
    public void changed(ResponseId response) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a change is announced in the transaction that makes it");
        }
        changes(CurrentCoalition.require()).add(response);
    }

    private Changes changes(CoalitionId coalition) {
        for (var each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Changes changes) return changes;
        }
        var changes = new Changes(coalition);
        TransactionSynchronizationManager.registerSynchronization(changes);
        return changes;
    }

    private final class Changes implements TransactionSynchronization {
        private final CoalitionId coalition;
        private final Set<ResponseId> responses = new LinkedHashSet<>();

        private Changes(CoalitionId coalition) {
            this.coalition = coalition;
        }

        void add(ResponseId response) {
            responses.add(response);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            rows.add(coalition, responses);
        }

        @Override
        public void afterCommit() {
            bell.ring();
        }
    }
}
