package heard.evidence;

import heard.evidence.documents.Block;
import heard.evidence.documents.DossierDocument;
import heard.evidence.documents.WordCount;
import heard.figures.ProtectedTable;
import heard.shared.Language;
import heard.shared.ResponseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands between a draft and its sealing. */
final class SealingCheck {
    /** UK Parliament's committees take at most so many words of written evidence. */
    static final int MOST_WORDS = 3_000;

    private final List<Obstacle> obstacles = new ArrayList<>();

    private final Set<ResponseId> withheld;

    private SealingCheck(Set<ResponseId> withheld) {
        this.withheld = withheld;
    }

    /**
     * Looks a draft over.
     *
     * @param document what the draft would be now
     * @param blocks the document's outline
     * @param withheld those whose words the agreement withholds from whoever seals
     */
    static List<Obstacle> of(
            DossierDraft draft,
            DossierDocument document,
            List<Block> blocks,
            Language language,
            Set<ResponseId> withheld) {
        var check = new SealingCheck(withheld);
        check.front(draft.front());
        if (draft.findings().isEmpty()) check.add(Obstacle.blocking("nofindings", 0));
        for (int i = 0; i < draft.findings().size(); i++) {
            check.finding(i + 1, draft.findings().get(i), document.findings().get(i));
        }
        check.recommendations(draft.recommendations());
        int words = WordCount.of(blocks, language);
        if (words > MOST_WORDS) check.add(Obstacle.advice("words", words));
        return List.copyOf(check.obstacles);
    }

    private void front(DossierDraft.Front front) {
        if (front.title().isBlank()) add(Obstacle.blocking("notitle", 0));
        if (front.summary().isBlank()) add(Obstacle.blocking("nosummary", 0));
        if (front.methods().isBlank()) add(Obstacle.advice("nomethods", 0));
    }

    private void finding(int number, Finding draft, DossierDocument.Finding document) {
        if (draft.statement().isBlank()) add(Obstacle.blocking("nostatement", number));
        long unseen = draft.quotes().stream()
                .filter(quote -> withheld.contains(quote.response()))
                .count();
        if (unseen > 0) add(Obstacle.blocking("quotewithheld", number));
        if (document.quotes().size() < draft.quotes().size() - unseen) add(Obstacle.blocking("quotegone", number));
        if (draft.quotes().isEmpty() && draft.figures().isEmpty()) add(Obstacle.blocking("nothingbehind", number));
        if (document.figures().stream().anyMatch(ProtectedTable::saysNothing)) {
            add(Obstacle.blocking("emptyfigure", number));
        }
    }

    private void recommendations(List<Recommendation> recommendations) {
        if (recommendations.isEmpty()) add(Obstacle.advice("norecommendations", 0));
        for (int i = 0; i < recommendations.size(); i++) {
            var recommendation = recommendations.get(i);
            if (recommendation.text().isBlank()) add(Obstacle.blocking("norecommendationtext", i + 1));
            if (recommendation.sections().isEmpty()) add(Obstacle.advice("nosection", i + 1));
        }
    }

    private void add(Obstacle obstacle) {
        obstacles.add(obstacle);
    }
}
