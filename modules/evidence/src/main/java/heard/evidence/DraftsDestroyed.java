package heard.evidence;

import heard.consultations.ConsultationDestroyed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With the answers of a consultation go its dossiers in draft, which were sealed with its key. Sealed dossiers stay. */
@Component
class DraftsDestroyed {
    private final JdbcClient database;

    DraftsDestroyed(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(ConsultationDestroyed event) {
        database.sql("delete from evidence.dossier where consultation_id = ? and status = 'DRAFT'")
                .param(event.consultation().value())
                .update();
    }
}
