package heard.evidence;

import heard.coalitions.CoalitionReading;
import heard.coalitions.Organisation;
import heard.consultations.ConsultationDetails;
import heard.evidence.documents.DossierDocument;
import heard.shared.ExcerptId;
import heard.shared.Language;
import heard.shared.ResponseId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a draft the document that it would be now: words that may be quoted, figures as they count today. */
@Component
class DossierAssembly {
    private final Passages passages;
    private final EvidenceFigures figures;
    private final CoalitionReading coalitions;
    private final SharingNotes notes;

    DossierAssembly(Passages passages, EvidenceFigures figures, CoalitionReading coalitions, SharingNotes notes) {
        this.passages = passages;
        this.figures = figures;
        this.coalitions = coalitions;
        this.notes = notes;
    }

    DossierDocument assemble(ConsultationDetails consultation, Language language, DossierDraft draft) {
        return new DossierDocument(
                language,
                draft.front().title(),
                coalitions.current().organisations().stream()
                        .map(Organisation::name)
                        .toList(),
                consultation.title().in(language),
                consultation.strategy(),
                draft.front().summary(),
                draft.front().methods(),
                notes.in(language),
                findings(consultation, draft),
                recommendations(consultation, draft));
    }

    private List<DossierDocument.Finding> findings(ConsultationDetails consultation, DossierDraft draft) {
        var quotable = passages.quotable(consultation.id(), draft.excerpts());
        var speakers = draft.speakers();
        return draft.findings().stream()
                .map(finding -> new DossierDocument.Finding(
                        finding.statement(),
                        finding.quotes().stream()
                                .map(quote -> quote(quote, quotable, speakers))
                                .filter(Objects::nonNull)
                                .toList(),
                        finding.figures().stream()
                                .map(figure -> figures.count(consultation.id(), figure))
                                .toList()))
                .toList();
    }

    private static DossierDocument.@Nullable Quote quote(
            PickedQuote quote, Map<ExcerptId, Passage> quotable, List<ResponseId> speakers) {
        var passage = quotable.get(quote.excerpt());
        if (passage == null) return null;
        var translation = quote.translation().isBlank()
                ? null
                : new DossierDocument.Translation(quote.translation(), quote.translatedBy());
        int speaker = speakers.indexOf(quote.response()) + 1;
        return new DossierDocument.Quote(passage.text(), passage.language(), translation, speaker);
    }

    private static List<DossierDocument.Recommendation> recommendations(
            ConsultationDetails consultation, DossierDraft draft) {
        return draft.recommendations().stream()
                .map(recommendation -> new DossierDocument.Recommendation(
                        recommendation.text(),
                        consultation.sections().stream()
                                .filter(section -> recommendation.sections().contains(section.number()))
                                .toList(),
                        recommendation.addressee()))
                .toList();
    }
}
