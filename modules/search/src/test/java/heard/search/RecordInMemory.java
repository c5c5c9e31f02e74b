package heard.search;

import heard.coalitions.CurrentCoalition;
import heard.shared.CoalitionId;
import heard.shared.ResponseId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A record of answers for tests, which can be told to fail. */
final class RecordInMemory implements AnswerDocuments {
    private final Map<CoalitionId, Map<ResponseId, List<AnswerDocument>>> answers = new ConcurrentHashMap<>();
    private final Set<ResponseId> unreadable = ConcurrentHashMap.newKeySet();

    void put(CoalitionId coalition, AnswerDocument document) {
        ofCoalition(coalition).put(document.response(), List.of(document));
    }

    void remove(CoalitionId coalition, ResponseId response) {
        ofCoalition(coalition).remove(response);
    }

    void makeUnreadable(ResponseId response) {
        unreadable.add(response);
    }

    void makeReadable(ResponseId response) {
        unreadable.remove(response);
    }

    @Override
    public List<AnswerDocument> of(ResponseId response) {
        if (unreadable.contains(response)) throw new IllegalStateException("cannot be read");
        return ofCoalition(CurrentCoalition.require()).getOrDefault(response, List.of());
    }

    @Override
    public Stream<ResponseId> all() {
        return ofCoalition(CurrentCoalition.require()).keySet().stream();
    }

    private Map<ResponseId, List<AnswerDocument>> ofCoalition(CoalitionId coalition) {
        return answers.computeIfAbsent(coalition, _ -> new ConcurrentHashMap<>());
    }
}
