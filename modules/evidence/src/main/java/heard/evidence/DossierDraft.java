package heard.evidence;

import heard.shared.ExcerptId;
import heard.shared.FindingId;
import heard.shared.ResponseId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is written of a dossier so far.
 *
 * @param front its title and the texts before the findings
 */
public record DossierDraft(Front front, List<Finding> findings, List<Recommendation> recommendations) {
    public DossierDraft {
        findings = List.copyOf(findings);
        recommendations = List.copyOf(recommendations);
    }

    /**
     * The texts before the findings.
     *
     * @param revision counts their changes: a change names the one it was made on
     * @param summary paragraphs
     * @param methods how people were heard and whom they stand for; paragraphs
     */
    public record Front(int revision, String title, String summary, String methods) {
        Front changed(int seen, String newTitle, String newSummary, String newMethods) {
            if (seen != revision) throw new ChangedMeanwhile();
            return new Front(revision + 1, newTitle, newSummary, newMethods);
        }
    }

    static DossierDraft begin(String title, String methods) {
        return new DossierDraft(new Front(0, title, "", methods), List.of(), List.of());
    }

    DossierDraft with(Front changed) {
        return new DossierDraft(changed, findings, recommendations);
    }

    DossierDraft withFindings(List<Finding> changed) {
        return new DossierDraft(front, changed, recommendations);
    }

    DossierDraft withRecommendations(List<Recommendation> changed) {
        return new DossierDraft(front, findings, changed);
    }

    DossierDraft finding(FindingId id, UnaryOperator<Finding> change) {
        if (findings.stream().noneMatch(finding -> finding.id().equals(id))) throw new ChangedMeanwhile();
        return withFindings(Lists.replaced(findings, finding -> finding.id().equals(id), change));
    }

    DossierDraft recommendation(RecommendationId id, UnaryOperator<Recommendation> change) {
        Predicate<Recommendation> that = recommendation -> recommendation.id().equals(id);
        if (recommendations.stream().noneMatch(that)) throw new ChangedMeanwhile();
        return withRecommendations(Lists.replaced(recommendations, that, change));
    }

    /** Without the quotes that the test finds. */
    DossierDraft withoutQuotes(Predicate<PickedQuote> which) {
        return withFindings(findings.stream()
                .map(finding -> new Finding(
                        finding.id(),
                        finding.revision(),
                        finding.statement(),
                        Lists.without(finding.quotes(), which),
                        finding.figures()))
                .toList());
    }

    /** Without what the quotes that the test finds say in another language: that is the person's words as well. */
    DossierDraft withoutTranslations(Predicate<PickedQuote> which) {
        return withFindings(findings.stream()
                .map(finding -> finding.changing(which, quote -> quote.translated("", "")))
                .toList());
    }

    /** All quotes in reading order. */
    public Stream<PickedQuote> quotes() {
        return findings.stream().flatMap(finding -> finding.quotes().stream());
    }

    Set<ExcerptId> excerpts() {
        return quotes().map(PickedQuote::excerpt).collect(Collectors.toSet());
    }

    /** Those whose words are quoted, in order of first appearance: the place plus one is the speaker's number. */
    public List<ResponseId> speakers() {
        return quotes().map(PickedQuote::response).distinct().toList();
    }
}
