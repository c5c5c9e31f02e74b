package heard.search;

import heard.coalitions.Shown;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** One search: asks the engine, has the words lit on the page of hits, and reads what it answers. */
final class AnswerFinding {
    private static final int MOST_VALUES = 1_000;
    private static final Map<Facet, AggregationKey<Map<String, Long>>> COUNTS = counts();

    private final AnswerQuery query;
    private final QueryWords words;
    private final Shown shown;

    AnswerFinding(AnswerQuery query, Shown shown) {
        this.query = query;
        this.shown = shown;
        this.words = QueryWords.of(query.words());
    }

    AnswerHits in(SearchSession session) {
        var search = session.search(AnswerEntry.class)
                .select(f -> FoundAnswer.projection(f))
                .where(f -> new AnswerPredicates(f).of(query, words, shown))
                .sort(f -> query.sort() == Sort.NEWEST
                        ? f.composite().add(f.field("month").desc()).add(f.score())
                        : f.score());
        for (var facet : Facet.values()) {
            search = search.aggregation(
                    key(facet),
                    f -> f.terms().field(AnswerEntry.field(facet), String.class).maxTermCount(MOST_VALUES));
        }
        return hits(session, search.fetch(query.offset(), query.limit()));
    }

    private AnswerHits hits(SearchSession session, SearchResult<FoundAnswer> found) {
        var passages = new Passages(words).in(session, found.hits());
        var hits = found.hits().stream()
                .map(each -> each.hit(Snippet.of(passages.getOrDefault(each.id(), List.of()), each.text())))
                .toList();
        var facets = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        for (var facet : Facet.values()) facets.put(facet, found.aggregation(key(facet)));
        return new AnswerHits(found.total().hitCount(), hits, facets);
    }

    private static AggregationKey<Map<String, Long>> key(Facet facet) {
        return Objects.requireNonNull(COUNTS.get(facet));
    }

    private static Map<Facet, AggregationKey<Map<String, Long>>> counts() {
        var keys = new EnumMap<Facet, AggregationKey<Map<String, Long>>>(Facet.class);
        for (var facet : Facet.values()) keys.put(facet, AggregationKey.of(facet.name()));
        return keys;
    }
}
