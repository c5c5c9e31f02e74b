package heard.search;

import heard.shared.ConsultationId;
import heard.shared.OrganisationId;
import heard.shared.ResponseId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the current coalition. Begin with {@link #all()} and narrow it.
 *
 * @param words words that must all occur, {@code "phrases"} and {@code -exclusions}; everything when null or blank
 * @param chosen for each facet the values of which one must apply; see {@link Facet} for their form
 * @param organisations who collected the response; any when empty
 * @param responses look only in these; in any when empty
 * @param offset hits to skip, at most {@value #DEEPEST} together with the limit
 * @param limit hits on the page, 0 to 500
 */
public record AnswerQuery(
        @Nullable String words,
        Map<Facet, Set<String>> chosen,
        Set<OrganisationId> organisations,
        Set<ResponseId> responses,
        Sort sort,
        int offset,
        int limit) {
    /** How far down the list of hits one may page. */
    public static final int DEEPEST = 10_000;

    public AnswerQuery {
        if (offset < 0 || limit < 0 || limit > 500 || offset > DEEPEST - limit) {
            throw new IllegalArgumentException("page out of range: offset " + offset + ", limit " + limit);
        }
        chosen = Map.copyOf(chosen);
        organisations = Set.copyOf(organisations);
        responses = Set.copyOf(responses);
    }

    /** Every answer of the coalition, the first 20, best first. */
    public static AnswerQuery all() {
        return new AnswerQuery(null, Map.of(), Set.of(), Set.of(), Sort.RELEVANCE, 0, 20);
    }

    public AnswerQuery words(@Nullable String sought) {
        return new AnswerQuery(sought, chosen, organisations, responses, sort, offset, limit);
    }

    public AnswerQuery in(ConsultationId consultation) {
        return with(Facet.CONSULTATION, consultation.toString());
    }

    /** Also accepts answers with this value of the facet. */
    public AnswerQuery with(Facet facet, String value) {
        var values = new HashSet<>(chosen.getOrDefault(facet, Set.of()));
        values.add(value);
        return choosing(facet, values);
    }

    /** Takes the value back; the facet no longer narrows when it was the last. */
    public AnswerQuery without(Facet facet, String value) {
        var values = new HashSet<>(chosen.getOrDefault(facet, Set.of()));
        values.remove(value);
        return choosing(facet, values);
    }

    public AnswerQuery collectedBy(Set<OrganisationId> collectors) {
        return new AnswerQuery(words, chosen, collectors, responses, sort, offset, limit);
    }

    public AnswerQuery within(Set<ResponseId> these) {
        return new AnswerQuery(words, chosen, organisations, these, sort, offset, limit);
    }

    public AnswerQuery sorted(Sort order) {
        return new AnswerQuery(words, chosen, organisations, responses, order, offset, limit);
    }

    public AnswerQuery page(int from, int size) {
        return new AnswerQuery(words, chosen, organisations, responses, sort, from, size);
    }

    private AnswerQuery choosing(Facet facet, Set<String> values) {
        var narrowed = new EnumMap<Facet, Set<String>>(Facet.class);
        narrowed.putAll(chosen);
        narrowed.put(facet, Set.copyOf(values));
        narrowed.values().removeIf(Set::isEmpty);
        return new AnswerQuery(words, narrowed, organisations, responses, sort, offset, limit);
    }
}
