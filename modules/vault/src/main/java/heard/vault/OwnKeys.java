package heard.vault;

import heard.shared.ConsultationId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which keys are the current coalition's. Keys that were opened stay in memory for everybody; so each transaction looks once
 * whether row-level security shows it the key's row, and uses no key that it does not.
 */
@Component
class OwnKeys {
    private final JdbcClient database;

    OwnKeys(JdbcClient database) {
        this.database = database;
    }

    /** What one transaction has seen. */
    private record Seen(Set<ConsultationId> ids) implements TransactionSynchronization {}

    /** Whether this transaction sees the consultation's key. */
    boolean has(ConsultationId consultation) {
        var seen = seen();
        if (seen.contains(consultation)) return true;
        var there = database.sql("select exists (select from vault.consultation_key where consultation_id = ?)")
                .param(consultation.value())
                .query(Boolean.class)
                .single();
        if (there) seen.add(consultation);
        return there;
    }

    /** The key was destroyed in this transaction. */
    void forget(ConsultationId consultation) {
        seen().remove(consultation);
    }

    private static Set<ConsultationId> seen() {
        for (var each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Seen(var ids)) return ids;
        }
        var fresh = new Seen(new HashSet<>());
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh.ids();
    }
}
