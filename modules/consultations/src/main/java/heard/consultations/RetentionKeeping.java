package heard.consultations;

import heard.audit.Action;
import heard.audit.Trail;
import heard.coalitions.CurrentCoalition;
import heard.shared.CoalitionId;
import heard.shared.ConsultationId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps what participants were told: on the retention date (UTC) the key to their answers is destroyed. */
@Component
class RetentionKeeping {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionKeeping.class);

    /** A consultation whose retention date has passed. */
    private record Due(CoalitionId coalition, ConsultationId consultation) {}

    private final JdbcClient everywhere;
    private final ConsultationEnding ending;
    private final Trail trail;
    private final TransactionOperations transaction;

    RetentionKeeping(
            @Qualifier("indexer") DataSource everywhere,
            ConsultationEnding ending,
            Trail trail,
            TransactionOperations transaction) {
        this.everywhere = JdbcClient.create(everywhere);
        this.ending = ending;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void keep() {
        for (var each : due()) {
            try {
                CurrentCoalition.run(each.coalition(), () -> destroy(each.consultation()));
            } catch (RuntimeException failure) { // the others are due all the same; this one again within the hour
                LOG.error("the answers of consultation {} could not be destroyed", each.consultation(), failure);
            }
        }
    }

    private void destroy(ConsultationId consultation) {
        transaction.executeWithoutResult(_ -> {
            ending.destroy(consultation);
            trail.note(Action.DESTROY_CONSULTATION, consultation);
        });
        LOG.info("the answers of consultation {} were destroyed on their retention date", consultation);
    }

    private List<Due> due() {
        return everywhere
                .sql("""
                        select coalition_id, id from consultations.consultation
                         where retain_until <= current_date and status <> 'DESTROYED'""")
                .query((row, _) -> new Due(
                        new CoalitionId(row.getObject(1, UUID.class)),
                        new ConsultationId(row.getObject(2, UUID.class))))
                .list();
    }
}
