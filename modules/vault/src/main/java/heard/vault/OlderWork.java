package heard.vault;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Knows whether transactions of the application still run that began before some moment, on this node or another. */
@Component
public class OlderWork {
    private final JdbcClient database;
    private final TransactionTemplate alone;

    OlderWork(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Now, by the database's clock. */
    public Instant now() {
        return Objects.requireNonNull(alone.execute(_ -> database.sql("select clock_timestamp()")
                .query(Timestamp.class)
                .single()
                .toInstant()));
    }

    /** Whether every transaction that is running began after this moment. */
    public boolean isOver(Instant moment) {
        return Boolean.TRUE.equals(alone.execute(_ -> database.sql("""
                        select not exists (select from pg_stat_activity
                          where usename = current_user and pid <> pg_backend_pid() and xact_start <= ?)""")
                .param(Timestamp.from(moment))
                .query(Boolean.class)
                .single()));
    }
}
