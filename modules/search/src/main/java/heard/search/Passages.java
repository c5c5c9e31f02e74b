package heard.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * The passages of a page of hits with the words lit. Asked for once the hits are known, so that only the fields that
 * hold these answers are lit: lighting all that a word might be found in took four fifths of a search.
 */
record Passages(QueryWords words) {
    /** By the answer's id in the index, best field first. */
    Map<String, List<?>> in(SearchSession session, List<FoundAnswer> hits) {
        if (words.sought().isEmpty() || hits.isEmpty()) return Map.of();
        var fields = fields(hits);
        var ids = hits.stream().map(FoundAnswer::id).toList();
        var lit = new HashMap<String, List<?>>();
        session.search(AnswerEntry.class)
                .select(f -> passages(f, fields))
                .where(f -> new AnswerPredicates(f).among(ids, words))
                .highlighter(h -> h.unified().numberOfFragments(1).tag(Snippet.LIT, Snippet.UNLIT))
                .sort(f -> f.indexOrder())
                .fetchHits(ids.size())
                .forEach(parts -> lit.put((String) parts.getFirst(), parts.subList(1, parts.size())));
        return lit;
    }

    private static ProjectionFinalStep<List<?>> passages(SearchProjectionFactory<?, ?> f, List<AnswerField> fields) {
        var parts = new ArrayList<ProjectionFinalStep<?>>();
        parts.add(f.id(String.class));
        fields.forEach(field -> parts.add(f.highlight(field.field()).single()));
        return f.composite().from(parts.toArray(ProjectionFinalStep<?>[]::new)).asList();
    }

    /** For each answer the field of its language, where a word may be in it; else the one that holds all words. */
    private List<AnswerField> fields(Collection<FoundAnswer> hits) {
        var sought = EnumSet.noneOf(AnswerField.class);
        words.sought().forEach(word -> sought.addAll(AnswerField.about(word)));
        var lit = EnumSet.noneOf(AnswerField.class);
        for (var hit : hits) {
            var holding = EnumSet.copyOf(AnswerField.holding(hit.language(), hit.text()));
            holding.retainAll(sought);
            lit.addAll(holding.isEmpty() ? EnumSet.of(AnswerField.TEXT) : holding);
        }
        return new ArrayList<>(lit).reversed();
    }
}
