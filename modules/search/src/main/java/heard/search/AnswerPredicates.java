package heard.search;

import heard.coalitions.Shown;
import heard.shared.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Says in the engine's terms which answers a query wants. */
final class AnswerPredicates {
    private final SearchPredicateFactory f;

    AnswerPredicates(SearchPredicateFactory f) {
        this.f = f;
    }

    PredicateFinalStep of(AnswerQuery query, QueryWords words, Shown shown) {
        var all = f.bool();
        if (words.sought().isEmpty()) all.must(f.matchAll());
        words.sought().forEach(word -> all.must(occurs(word)));
        words.excluded().forEach(word -> all.mustNot(occurs(word)));
        query.chosen().forEach((facet, values) -> all.filter(oneOf(AnswerEntry.field(facet), values)));
        if (!query.organisations().isEmpty()) {
            all.filter(oneOf(AnswerEntry.ORGANISATION, texts(query.organisations())));
        }
        if (!query.responses().isEmpty()) all.filter(oneOf(AnswerEntry.RESPONSE, texts(query.responses())));
        limit(shown, all);
        return all;
    }

    private void limit(Shown shown, BooleanPredicateClausesStep<?, ?> all) {
        if (shown.everything()) return;
        var either = f.or();
        either.add(collectedBy(shown.whole()));
        either.add(f.and()
                .add(collectedBy(shown.covered()))
                .add(f.not(f.match().field(AnswerEntry.WAITING).matching(true))));
        all.filter(either);
    }

    private PredicateFinalStep collectedBy(Set<OrganisationId> organisations) {
        return organisations.isEmpty() ? f.matchNone() : oneOf(AnswerEntry.ORGANISATION, texts(organisations));
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
