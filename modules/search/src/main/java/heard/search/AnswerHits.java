package heard.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param total answers that match, on all pages
 * @param hits the page asked for
 * @param facets matching answers by each value, most frequent first; raw numbers: screens apply disclosure control
 */
public record AnswerHits(long total, List<AnswerHit> hits, Map<Facet, Map<String, Long>> facets) {
    public AnswerHits {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
