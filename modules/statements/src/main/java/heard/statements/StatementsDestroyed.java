package heard.statements;

import heard.consultations.ConsultationDestroyed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With the answers of a consultation go the statements that participants added. */
@Component
class StatementsDestroyed {
    private final JdbcClient database;

    StatementsDestroyed(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(ConsultationDestroyed event) {
        database.sql("delete from statements.statement where consultation_id = ?")
                .param(event.consultation().value())
                .update();
    }
}
