package heard.notices;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sends e-mails, in the transaction of what they tell about: when that is undone, nothing is sent. */
@Component
@Transactional
public class NoticeSending {
    private final MailSettings settings;
    private final Outbox outbox;
    private final OutboxDelivery delivery;

    NoticeSending(MailSettings settings, Outbox outbox, OutboxDelivery delivery) {
        this.settings = settings;
        this.outbox = outbox;
        this.delivery = delivery;
    }

    /** Whether the operator set up e-mail; without it nothing is ever sent. */
    @Transactional(readOnly = true)
    public boolean isSetUp() {
        return settings.server().isPresent();
    }

    /** Puts it on its way; false when e-mail is not set up. */
    public boolean send(Notice notice) {
        if (settings.server().isEmpty()) return false;
        outbox.add(notice);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                delivery.ring();
            }
        });
        return true;
    }

    /** Forgets that an e-mail about this was given up. */
    public void forget(UUID about) {
        outbox.forget(about);
    }

    /** Those of these that an e-mail is about which was given up. */
    @Transactional(readOnly = true)
    public Set<UUID> givenUp(Collection<UUID> about) {
        return outbox.givenUp(about);
    }
}
