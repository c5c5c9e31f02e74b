package heard.search;

import java.util.Collection;
import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Says in the engine's terms which answers a query wants. */
final class AnswerPredicates {
    private final SearchPredicateFactory f;

    AnswerPredicates(SearchPredicateFactory f) {
        this.f = f;
    }

    PredicateFinalStep of(AnswerQuery query, QueryWords words, Withheld withheld) {
        var all = f.bool();
        if (words.sought().isEmpty()) all.must(f.matchAll());
        words.sought().forEach(word -> all.must(occurs(word)));
        words.excluded().forEach(word -> all.mustNot(occurs(word)));
        query.chosen().forEach((facet, values) -> all.filter(oneOf(AnswerEntry.field(facet), values)));
        if (!query.organisations().isEmpty()) {
            all.filter(oneOf(AnswerEntry.ORGANISATION, texts(query.organisations())));
        }
        if (!query.responses().isEmpty()) all.filter(oneOf(AnswerEntry.RESPONSE, texts(query.responses())));
        withhold(withheld, all);
        return all;
    }

    private void withhold(Withheld withheld, BooleanPredicateClausesStep<?, ?> all) {
        if (!withheld.hidden().isEmpty()) all.mustNot(oneOf(AnswerEntry.ORGANISATION, texts(withheld.hidden())));
        if (withheld.covered().isEmpty()) return;
        all.mustNot(f.bool()
                .filter(oneOf(AnswerEntry.ORGANISATION, texts(withheld.covered())))
                .filter(f.match().field(AnswerEntry.WAITING).matching(true)));
    }

    /** The words sought, in answers that are known to have them. */
    PredicateFinalStep among(Collection<String> ids, QueryWords words) {
        var all = f.bool().filter(f.id().matchingAny(ids));
        words.sought().forEach(word -> all.must(occurs(word)));
        return all;
    }

    PredicateFinalStep oneOf(String field, Collection<String> values) {
        return f.terms().field(field).matchingAny(values);
    }

    /** A word may be several to an analyzer (data-sharing), so that a word is always asked for as a phrase. */
    private PredicateFinalStep occurs(String word) {
        var fields = AnswerField.about(word).stream().map(AnswerField::field).toArray(String[]::new);
        return f.phrase().fields(fields).matching(word);
    }

    static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
