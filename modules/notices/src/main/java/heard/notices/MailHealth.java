package heard.notices;

import java.util.Objects;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Says how many e-mails wait, and how many were given up; neither stops Heard from serving. */
@Component("mail")
final class MailHealth extends AbstractHealthIndicator {
    private final MailSettings settings;
    private final Outbox outbox;
    private final TransactionOperations transaction;

    MailHealth(MailSettings settings, Outbox outbox, TransactionOperations transaction) {
        this.settings = settings;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var counts = Objects.requireNonNull(transaction.execute(_ -> outbox.counts()));
        health.up()
                .withDetail("setUp", settings.server().isPresent())
                .withDetail("waiting", counts.waiting())
                .withDetail("givenUp", counts.givenUp());
    }
}
