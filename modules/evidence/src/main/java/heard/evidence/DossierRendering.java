package heard.evidence;

import heard.consultations.ConsultationReading;
import heard.evidence.documents.DossierDocument;
import heard.evidence.documents.DossierDocument.Quote;
import heard.evidence.documents.DossierDocument.Standing;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a dossier as a document: a draft as it would be now, a sealed one as it was, without words taken back since. */
@Component
class DossierRendering {
    private final DraftStore drafts;
    private final DossierAssembly assembly;
    private final SealedQuotes quotes;
    private final Passages passages;
    private final ConsultationReading consultations;

    DossierRendering(
            DraftStore drafts,
            DossierAssembly assembly,
            SealedQuotes quotes,
            Passages passages,
            ConsultationReading consultations) {
        this.drafts = drafts;
        this.assembly = assembly;
        this.quotes = quotes;
        this.passages = passages;
        this.consultations = consultations;
    }

    /** A document and whether it is final. */
    record Rendered(DossierDocument document, Standing standing) {}

    Rendered render(Dossier dossier) {
        return dossier.sealed() ? sealed(dossier) : new Rendered(draft(dossier), Standing.DRAFT);
    }

    private DossierDocument draft(Dossier dossier) {
        var consultation = consultations.require(dossier.consultation());
        return assembly.assemble(consultation, dossier.row().language(), drafts.read(dossier));
    }

    /** Consent is asked once more each time: what the marks missed is withheld all the same. */
    private Rendered sealed(Dossier dossier) {
        var standing = quotes.standing(dossier.id());
        var agreeing = passages.quotable(standing.keySet());
        standing.keySet().stream()
                .filter(response -> !agreeing.contains(response))
                .forEach(response -> quotes.takeBack(dossier.id(), response));
        var gone = quotes.takenBack(dossier.id());
        if (!gone.isEmpty()) dossier.mark();
        var row = dossier.row();
        var document = without(SealedContent.read(dossier.content()), gone);
        return new Rendered(document, new Standing(row.sealedOn(), row.digest(), row.wordsTakenBack()));
    }

    private static DossierDocument without(DossierDocument document, Set<Integer> gone) {
        if (gone.isEmpty()) return document;
        var findings = document.findings().stream()
                .map(finding -> new DossierDocument.Finding(
                        finding.statement(), withheld(finding.quotes(), gone), finding.figures()))
                .toList();
        return document.with(findings);
    }

    private static List<Quote> withheld(List<Quote> quotes, Set<Integer> gone) {
        return quotes.stream()
                .map(quote -> gone.contains(quote.speaker()) ? quote.withheld() : quote)
                .toList();
    }
}
