package heard.analysis.ui;

import com.vaadin.flow.router.QueryParameters;
import heard.search.AnswerQuery;
import heard.search.Facet;
import heard.shared.ConsultationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A search as it stands in an address, so that Back works and a reload loses nothing. */
final class SearchAddress {
    static final int PAGE = 20;
    private static final String WORDS = "q";
    private static final String NUMBER = "page";

    private SearchAddress() {}

    /** What to look for; inside a consultation only there. */
    static AnswerQuery read(QueryParameters query, Optional<ConsultationId> within) {
        var sought = AnswerQuery.all().words(query.getSingleParameter(WORDS).orElse(null));
        for (var facet : Facet.values()) {
            for (var value : query.getParameters(name(facet))) sought = sought.with(facet, value);
        }
        if (within.isPresent()) sought = sought.in(within.get());
        return sought.page((number(query) - 1) * PAGE, PAGE);
    }

    /** The page, from 1. */
    private static int number(QueryParameters query) {
        int last = AnswerQuery.DEEPEST / PAGE;
        return query.getSingleParameter(NUMBER)
                .flatMap(text -> Address.read(text, Integer::valueOf))
                .map(number -> Math.clamp(number, 1, last))
                .orElse(1);
    }

    static QueryParameters write(AnswerQuery sought, boolean withinOne) {
        var query = new LinkedHashMap<String, List<String>>();
        var words = sought.words();
        if (words != null && !words.isBlank()) query.put(WORDS, List.of(words));
        sought.chosen().forEach((facet, values) -> {
            if (facet != Facet.CONSULTATION || !withinOne) {
                query.put(name(facet), values.stream().sorted().toList());
            }
        });
        if (sought.offset() > 0) query.put(NUMBER, List.of(String.valueOf(sought.offset() / PAGE + 1)));
        return new QueryParameters(query);
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
