package heard.safeguarding;

import heard.consultations.ConsultationDestroyed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With the answers of a consultation go the redactions in them. */
@Component
class RedactionsDestroyed {
    private final JdbcClient database;

    RedactionsDestroyed(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(ConsultationDestroyed event) {
        database.sql("delete from safeguarding.redaction where consultation_id = ?")
                .param(event.consultation().value())
                .update();
    }
}
