package heard.evidence;

import java.util.List;

/**
 * What should be done.
 *
 * @param revision counts its changes: a change names the one it was made on
 * @param text paragraphs
 * @param sections numbers of the strategy's sections that it answers
 * @param addressee who should do it
 */
public record Recommendation(RecommendationId id, int revision, String text, List<String> sections, String addressee) {
    public Recommendation {
        sections = List.copyOf(sections);
    }

    static Recommendation empty(RecommendationId id) {
        return new Recommendation(id, 0, "", List.of(), "");
    }

    Recommendation changed(int seen, String newText, List<String> newSections, String newAddressee) {
        if (seen != revision) throw new ChangedMeanwhile();
        return new Recommendation(id, revision + 1, newText, newSections, newAddressee);
    }
}
