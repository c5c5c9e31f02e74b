package heard.evidence;

import heard.shared.ConsultationId;
import heard.shared.ExcerptId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Passages that a test says were coded. */
@Component
class CodedInTests implements CodedExcerpts {
    private final Map<ConsultationId, List<Passage>> passages = new ConcurrentHashMap<>();

    void add(ConsultationId consultation, Passage passage) {
        passages.computeIfAbsent(consultation, _ -> new CopyOnWriteArrayList<>())
                .add(passage);
    }

    @Override
    public List<Passage> of(ConsultationId consultation) {
        return passages.getOrDefault(consultation, List.of());
    }

    @Override
    public List<Passage> of(ConsultationId consultation, Collection<ExcerptId> excerpts) {
        return of(consultation).stream()
                .filter(passage -> excerpts.contains(passage.excerpt()))
                .toList();
    }
}
