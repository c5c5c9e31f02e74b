package heard.evidence;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.consultations.ConsultationReading;
import heard.shared.ConsultationId;
import heard.shared.DossierId;
import heard.shared.ExcerptId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads dossiers; every member of staff may. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DossierReading {
    private final Dossiers dossiers;
    private final DraftStore drafts;
    private final Passages passages;
    private final ConsultationReading consultations;

    DossierReading(Dossiers dossiers, DraftStore drafts, Passages passages, ConsultationReading consultations) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.passages = passages;
        this.consultations = consultations;
    }

    /** The dossiers of a consultation: drafts first, then by title. */
    @Untraced("Titles of dossiers, and nothing of what they quote.")
    public List<DossierRow> all(ConsultationId consultation) {
        return dossiers.findByConsultation(consultation.value()).stream()
                .map(Dossier::row)
                .sorted(Comparator.comparing(DossierRow::status).thenComparing(DossierRow::title))
                .toList();
    }

    /** One of them, when the current coalition has it. */
    @Untraced("The title of a dossier, and nothing of what it quotes.")
    public Optional<DossierRow> find(DossierId id) {
        return dossiers.findById(id.value()).map(Dossier::row);
    }

    /** One of them; throws {@link NoSuchDossier}. */
    @Untraced("The title of a dossier, and nothing of what it quotes.")
    public DossierRow row(DossierId id) {
        return dossiers.require(id).row();
    }

    /** A draft with the words it quotes; throws {@link DossierIsSealed}. */
    @PreAuthorize("hasAnyRole('ORGANISER', 'ANALYST', 'POLICY_LEAD', 'SAFEGUARDING_LEAD', 'SIGNATORY')")
    @Traced(Action.READ_DOSSIER)
    public DossierView draft(DossierId id) {
        var dossier = dossiers.require(id);
        var draft = drafts.read(dossier);
        var words = draft.excerpts().isEmpty()
                ? Map.<ExcerptId, Passage>of()
                : passages.quotable(dossier.consultation(), draft.excerpts());
        var shown = draft.withoutTranslations(quote -> !words.containsKey(quote.excerpt()));
        return new DossierView(dossier.row(), consultations.require(dossier.consultation()), shown, words);
    }
}
