package heard.evidence;

import heard.audit.Action;
import heard.audit.Traced;
import heard.consultations.ConsultationReading;
import heard.shared.ConsultationId;
import heard.shared.DossierId;
import heard.shared.ExcerptId;
import heard.shared.FindingId;
import heard.shared.Language;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes drafts, a piece at a time. Whoever changes a text names the revision it was made on; when somebody else was
 * quicker, {@link ChangedMeanwhile} is thrown and nothing is lost. A sealed dossier throws {@link DossierIsSealed}.
 */
@Service
@Transactional
@PreAuthorize("hasRole('POLICY_LEAD')")
public class DossierWriting {
    private final Dossiers dossiers;
    private final DraftStore drafts;
    private final Passages passages;
    private final ConsultationReading consultations;
    private final MethodsParagraph methods;

    DossierWriting(
            Dossiers dossiers,
            DraftStore drafts,
            Passages passages,
            ConsultationReading consultations,
            MethodsParagraph methods) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.passages = passages;
        this.consultations = consultations;
        this.methods = methods;
    }

    /** Begins a draft in a language, with a first paragraph on how people were heard. */
    @Traced(Action.CREATE_DOSSIER)
    public DossierId create(ConsultationId consultation, Language language, String title) {
        var id = DossierId.next();
        var heard = methods.of(consultations.require(consultation), language);
        drafts.write(new Dossier(id, consultation, language), DossierDraft.begin(title, heard));
        return id;
    }

    /** Throws a draft away. */
    @Traced(Action.DISCARD_DOSSIER)
    public void discard(DossierId id) {
        var dossier = dossiers.require(id);
        if (dossier.sealed()) throw new DossierIsSealed(id);
        dossiers.delete(dossier);
    }

    /** Changes the title, the summary and how people were heard. */
    @Traced(Action.CHANGE_DOSSIER)
    public void front(DossierId id, int revision, String title, String summary, String methods) {
        change(id, draft -> draft.with(draft.front().changed(revision, title, summary, methods)));
    }

    @Traced(Action.CHANGE_DOSSIER)
    public FindingId addFinding(DossierId id) {
        var finding = FindingId.next();
        change(id, draft -> draft.withFindings(Lists.with(draft.findings(), Finding.empty(finding))));
        return finding;
    }

    @Traced(Action.CHANGE_DOSSIER)
    public void state(DossierId id, FindingId finding, int revision, String statement) {
        change(id, draft -> draft.finding(finding, old -> old.stating(revision, statement)));
    }

    /** Moves a finding up ({@code -1}) or down ({@code 1}). */
    @Traced(Action.CHANGE_DOSSIER)
    public void move(DossierId id, FindingId finding, int places) {
        change(
                id,
                draft -> draft.withFindings(
                        Lists.moved(draft.findings(), each -> each.id().equals(finding), places)));
    }

    @Traced(Action.CHANGE_DOSSIER)
    public void remove(DossierId id, FindingId finding) {
        change(
                id,
                draft -> draft.withFindings(
                        Lists.without(draft.findings(), each -> each.id().equals(finding))));
    }

    /** Puts a removed finding back in its place, with those of its quotes that may still be quoted. */
    @Traced(Action.CHANGE_DOSSIER)
    public void restore(DossierId id, int place, Finding finding) {
        var excerpts = finding.quotes().stream().map(PickedQuote::excerpt).toList();
        var quotable = passages.quotable(dossiers.require(id).consultation(), excerpts);
        change(id, draft -> draft.withFindings(Lists.with(draft.findings(), place, finding))
                .withoutQuotes(quote -> excerpts.contains(quote.excerpt()) && !quotable.containsKey(quote.excerpt())));
    }

    /** Quotes a passage; throws {@link NotQuotable} when its author does not agree to it. */
    @Traced(Action.QUOTE)
    public void quote(DossierId id, FindingId finding, ExcerptId excerpt) {
        var consultation = dossiers.require(id).consultation();
        var passage = passages.quotable(consultation, Set.of(excerpt)).get(excerpt);
        if (passage == null) throw new NotQuotable(excerpt);
        var quote = new PickedQuote(excerpt, passage.response(), "", "");
        change(id, draft -> draft.finding(finding, old -> old.with(quote)));
    }

    @Traced(Action.QUOTE)
    public void removeQuote(DossierId id, FindingId finding, ExcerptId excerpt) {
        change(id, draft -> draft.finding(finding, old -> old.withoutQuote(excerpt)));
    }

    /** Gives a quote a translation; a blank one takes it away. */
    @Traced(Action.QUOTE)
    public void translate(DossierId id, FindingId finding, ExcerptId excerpt, String translation, String by) {
        UnaryOperator<PickedQuote> translating = quote -> quote.translated(translation, by);
        change(id, draft -> draft.finding(finding, old -> old.quote(excerpt, translating)));
    }

    @Traced(Action.CHANGE_DOSSIER)
    public void addFigure(DossierId id, FindingId finding, FigureChoice figure) {
        change(id, draft -> draft.finding(finding, old -> old.with(figure)));
    }

    @Traced(Action.CHANGE_DOSSIER)
    public void removeFigure(DossierId id, FindingId finding, FigureChoice figure) {
        change(id, draft -> draft.finding(finding, old -> old.without(figure)));
    }

    @Traced(Action.CHANGE_DOSSIER)
    public RecommendationId addRecommendation(DossierId id) {
        var recommendation = RecommendationId.next();
        change(
                id,
                draft -> draft.withRecommendations(
                        Lists.with(draft.recommendations(), Recommendation.empty(recommendation))));
        return recommendation;
    }

    /**
     * Changes a recommendation.
     *
     * @param sections numbers of sections of the consultation's strategy
     */
    @Traced(Action.CHANGE_DOSSIER)
    public void recommend(
            DossierId id,
            RecommendationId recommendation,
            int revision,
            String text,
            List<String> sections,
            String addressee) {
        change(
                id,
                draft -> draft.recommendation(recommendation, old -> old.changed(revision, text, sections, addressee)));
    }

    /** Moves a recommendation up ({@code -1}) or down ({@code 1}). */
    @Traced(Action.CHANGE_DOSSIER)
    public void move(DossierId id, RecommendationId recommendation, int places) {
        change(
                id,
                draft -> draft.withRecommendations(
                        Lists.moved(draft.recommendations(), each -> each.id().equals(recommendation), places)));
    }

    @Traced(Action.CHANGE_DOSSIER)
    public void remove(DossierId id, RecommendationId recommendation) {
        change(
                id,
                draft -> draft.withRecommendations(
                        Lists.without(draft.recommendations(), each -> each.id().equals(recommendation))));
    }

    /** Puts a removed recommendation back in its place. */
    @Traced(Action.CHANGE_DOSSIER)
    public void restore(DossierId id, int place, Recommendation recommendation) {
        change(id, draft -> draft.withRecommendations(Lists.with(draft.recommendations(), place, recommendation)));
    }

    private void change(DossierId id, UnaryOperator<DossierDraft> change) {
        drafts.change(dossiers.require(id), change);
    }
}
