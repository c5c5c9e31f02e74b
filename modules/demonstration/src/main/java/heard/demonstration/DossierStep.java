package heard.demonstration;

import heard.demonstration.CodebookContent.Passage;
import heard.evidence.DossierReading;
import heard.evidence.DossierWriting;
import heard.evidence.FigureChoice;
import heard.shared.ConsultationId;
import heard.shared.DossierId;
import heard.shared.ExcerptId;
import heard.shared.FindingId;
import heard.shared.Language;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes the dossier, as a draft. */
@Component
class DossierStep {
    private final DossierWriting writing;
    private final DossierReading reading;

    DossierStep(DossierWriting writing, DossierReading reading) {
        this.writing = writing;
        this.reading = reading;
    }

    /**
     * As a policy lead; gives back its id.
     *
     * @param excerpts by our ids of passages
     * @param translator who made our translations
     */
    DossierId make(ConsultationId consultation, Content content, Map<String, ExcerptId> excerpts, String translator) {
        var dossier = content.dossier();
        var id = writing.create(consultation, Language.ENGLISH, dossier.title());
        var front = reading.draft(id).draft().front();
        writing.front(id, front.revision(), dossier.title(), dossier.summary(), front.methods());
        for (var finding : dossier.findings()) {
            var made = writing.addFinding(id);
            writing.state(id, made, 0, finding.statement() + "\n\n" + finding.explanation());
            for (var quote : finding.quotes())
                quote(id, made, content.codebook().passage(quote), excerpts, translator);
            writing.addFigure(id, made, FigureChoice.ofQuestion(finding.figure()));
        }
        for (var each : dossier.recommendations()) {
            writing.recommend(id, writing.addRecommendation(id), 0, each.text(), each.sections(), each.addressee());
        }
        return id;
    }

    private void quote(
            DossierId id, FindingId finding, Passage passage, Map<String, ExcerptId> excerpts, String translator) {
        var excerpt = Objects.requireNonNull(excerpts.get(passage.id()));
        writing.quote(id, finding, excerpt);
        if (passage.english() != null) writing.translate(id, finding, excerpt, passage.english(), translator);
    }
}
