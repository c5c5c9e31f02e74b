package heard.search;

import heard.audit.Action;
import heard.audit.Traced;
import heard.coalitions.CurrentCoalition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enqueues what the record holds; the worker does the rest. */
@Component
class IndexRebuilding implements SearchRebuilding {
    private final ObjectProvider<AnswerDocuments> record;
    private final OutboxRows rows;
    private final OutboxBell bell;

    IndexRebuilding(ObjectProvider<AnswerDocuments> record, OutboxRows rows, OutboxBell bell) {
        this.record = record;
        this.rows = rows;
        this.bell = bell;
    }

    @Override
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Traced(Action.REBUILD_INDEX)
    public void rebuild() {
        var coalition = CurrentCoalition.require();
        record.ifAvailable(documents -> rows.addAll(coalition, documents.all()));
        bell.ring();
    }
}
