package heard.responses;

import heard.consultations.ConsultationDestroyed;
import heard.search.SearchOutbox;
import heard.shared.ResponseId;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes the responses of a consultation, and with them what the search index has of them. */
@Component
class ResponsesDestroyed {
    private final JdbcClient database;
    private final SearchOutbox search;

    ResponsesDestroyed(JdbcClient database, SearchOutbox search) {
        this.database = database;
        this.search = search;
    }

    @EventListener
    void on(ConsultationDestroyed event) {
        database.sql("delete from responses.quota_count where consultation_id = ?")
                .param(event.consultation().value())
                .update();
        database.sql("delete from responses.response where consultation_id = ? returning id")
                .param(event.consultation().value())
                .query(UUID.class)
                .list()
                .forEach(id -> search.changed(new ResponseId(id)));
        search.destroyed();
    }
}
