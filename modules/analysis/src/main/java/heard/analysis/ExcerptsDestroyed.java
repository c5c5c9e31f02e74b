package heard.analysis;

import heard.consultations.ConsultationDestroyed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With the answers of a consultation go the passages that were coded in them; the codebook stays. */
@Component
class ExcerptsDestroyed {
    private final JdbcClient database;

    ExcerptsDestroyed(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(ConsultationDestroyed event) {
        database.sql("delete from analysis.excerpt where consultation_id = ?")
                .param(event.consultation().value())
                .update();
    }
}
