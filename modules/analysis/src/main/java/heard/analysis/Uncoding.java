package heard.analysis;

import heard.search.SearchOutbox;
import heard.shared.ConsultationId;
import heard.shared.ExcerptId;
import heard.shared.ResponseId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Removes excerpts, and tells the index and everybody who used them. */
@Component
class Uncoding {
    private record Whose(ConsultationId consultation, ResponseId response) {}

    private final Excerpts excerpts;
    private final SearchOutbox search;
    private final ApplicationEventPublisher events;

    Uncoding(Excerpts excerpts, SearchOutbox search, ApplicationEventPublisher events) {
        this.excerpts = excerpts;
        this.search = search;
        this.events = events;
    }

    void remove(List<Excerpt> gone) {
        if (gone.isEmpty()) return;
        excerpts.deleteAll(gone);
        excerpts.flush();
        var byResponse = new LinkedHashMap<Whose, Set<ExcerptId>>();
        for (var each : gone) {
            var whose = new Whose(each.consultation(), each.response());
            byResponse.computeIfAbsent(whose, _ -> new HashSet<>()).add(each.id());
        }
        byResponse.forEach((whose, ids) -> {
            search.changed(whose.response());
            events.publishEvent(new ExcerptsRemoved(whose.consultation(), whose.response(), ids));
        });
    }
}
