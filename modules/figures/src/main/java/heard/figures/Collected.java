package heard.figures;

import heard.shared.OrganisationId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How many people, by the organisation that collected their responses. */
final class Collected {
    private final Map<OrganisationId, Integer> people = new HashMap<>();

    void add(OrganisationId collector) {
        people.merge(collector, 1, Integer::sum);
    }

    /** Who collected any. */
    Set<OrganisationId> collectors() {
        return Set.copyOf(people.keySet());
    }

    int all() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    int by(Set<OrganisationId> collectors) {
        return collectors.stream().mapToInt(this::by).sum();
    }

    int by(OrganisationId collector) {
        return people.getOrDefault(collector, 0);
    }

    static Collected of(Iterable<OrganisationId> collectors) {
        var collected = new Collected();
        collectors.forEach(collected::add);
        return collected;
    }
}
