package heard.search;

import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.ResponseId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** One search: asks the engine and reads what it answers. */
final class AnswerFinding {
    private static final int MOST_VALUES = 1_000;
    private static final Map<Facet, AggregationKey<Map<String, Long>>> COUNTS = counts();
    private static final List<String> SHOWN =
            List.of(AnswerEntry.RESPONSE, "consultation", "question", "language", "channel", "month");

    private final AnswerQuery query;
    private final QueryWords words;
    private final List<AnswerField> lit;

    AnswerFinding(AnswerQuery query) {
        this.query = query;
        this.words = QueryWords.of(query.words());
        this.lit = lit(words);
    }

    AnswerHits in(SearchSession session) {
        var search = session.search(AnswerEntry.class)
                .select(f -> hit(f))
                .where(f -> new AnswerPredicates(f).of(query, words))
                .highlighter(h -> h.unified().numberOfFragments(1).tag(Snippet.LIT, Snippet.UNLIT))
                .sort(f -> query.sort() == Sort.NEWEST
                        ? f.composite().add(f.field("month").desc()).add(f.score())
                        : f.score());
        for (var facet : Facet.values()) {
            search = search.aggregation(
                    key(facet),
                    f -> f.terms().field(AnswerEntry.field(facet), String.class).maxTermCount(MOST_VALUES));
        }
        return hits(search.fetch(query.offset(), query.limit()));
    }

    private static AnswerHits hits(SearchResult<AnswerHit> found) {
        var facets = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        for (var facet : Facet.values()) facets.put(facet, found.aggregation(key(facet)));
        return new AnswerHits(found.total().hitCount(), found.hits(), facets);
    }

    private ProjectionFinalStep<AnswerHit> hit(SearchProjectionFactory<?, ?> f) {
        var parts = new ArrayList<ProjectionFinalStep<?>>();
        SHOWN.forEach(field -> parts.add(f.field(field, String.class)));
        parts.add(f.field(AnswerField.TEXT.field(), String.class));
        lit.forEach(field -> parts.add(f.highlight(field.field()).single()));
        return f.composite().from(parts.toArray(ProjectionFinalStep<?>[]::new)).asList(AnswerFinding::hit);
    }

    private static AnswerHit hit(List<?> parts) {
        return new AnswerHit(
                ResponseId.of(text(parts, 0)),
                ConsultationId.of(text(parts, 1)),
                text(parts, 2),
                new Language(text(parts, 3)),
                Channel.valueOf(text(parts, 4)),
                YearMonth.parse(text(parts, 5)),
                Snippet.of(parts.subList(SHOWN.size() + 1, parts.size()), text(parts, SHOWN.size())));
    }

    private static String text(List<?> parts, int position) {
        return (String) Objects.requireNonNull(parts.get(position));
    }

    /** The fields to light words in: those that know inflection before the one that holds words as they are. */
    private static List<AnswerField> lit(QueryWords words) {
        var fields = EnumSet.noneOf(AnswerField.class);
        words.sought().forEach(word -> fields.addAll(AnswerField.about(word)));
        return new ArrayList<>(fields).reversed();
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
