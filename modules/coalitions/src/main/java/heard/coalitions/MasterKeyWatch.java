package heard.coalitions;

import heard.shared.CannotStart;
import heard.shared.CoalitionId;
import heard.vault.KeyRotation;
import heard.vault.MasterRotation;
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

/**
 * Looks whether the operator laid a new master key beside the old one, and then wraps the key of every coalition anew, each
 * in a transaction of its own, while everybody goes on working.
 */
@Component
class MasterKeyWatch {
    private static final Logger LOG = LoggerFactory.getLogger(MasterKeyWatch.class);

    private final JdbcClient everywhere;
    private final MasterRotation master;
    private final KeyRotation keys;
    private final TransactionOperations transaction;
    private String told = "";

    MasterKeyWatch(
            @Qualifier("indexer") DataSource everywhere,
            MasterRotation master,
            KeyRotation keys,
            TransactionOperations transaction) {
        this.everywhere = JdbcClient.create(everywhere);
        this.master = master;
        this.keys = keys;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            if (master.begin() && rotate()) LOG.warn("every key is wrapped by the present master key");
            told = "";
        } catch (CannotStart unusable) {
            tell(String.valueOf(unusable.getMessage()));
        } catch (RuntimeException failure) { // tried again at the next look; both keys are there meanwhile
            tell("the master key is not rotated yet: " + failure);
        }
    }

    private boolean rotate() {
        master.installation();
        for (var each : coalitions()) {
            CurrentCoalition.run(each, () -> transaction.executeWithoutResult(_ -> keys.rewrapByMaster()));
        }
        return master.finish();
    }

    private List<CoalitionId> coalitions() {
        return everywhere.sql("select id from coalitions.coalition").query(UUID.class).list().stream()
                .map(CoalitionId::new)
                .toList();
    }

    /** Once for each reason. */
    private void tell(String reason) {
        if (!reason.equals(told)) LOG.error("{}", reason);
        told = reason;
    }
}
