package heard.evidence;

import heard.audit.Action;
import heard.audit.Traced;
import heard.consultations.ConsultationReading;
import heard.evidence.documents.DossierDocument.Standing;
import heard.evidence.documents.DossierOutline;
import heard.shared.DossierId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft final: its content stands from then on, in the database too. */
@Service
@Transactional
@PreAuthorize("hasRole('POLICY_LEAD')")
public class DossierSealing {
    private final Dossiers dossiers;
    private final DraftStore drafts;
    private final DossierAssembly assembly;
    private final Passages passages;
    private final ConsultationReading consultations;
    private final DocumentTexts texts;
    private final ApprovalStore approvals;

    DossierSealing(
            Dossiers dossiers,
            DraftStore drafts,
            DossierAssembly assembly,
            Passages passages,
            ConsultationReading consultations,
            DocumentTexts texts,
            ApprovalStore approvals) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.assembly = assembly;
        this.passages = passages;
        this.consultations = consultations;
        this.texts = texts;
        this.approvals = approvals;
    }

    /** What stands between a draft and its sealing; every member of staff may ask. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    @Traced(Action.READ_DOSSIER)
    public List<Obstacle> obstacles(DossierId id) {
        var dossier = dossiers.require(id);
        return dossier.sealed() ? List.of() : candidate(dossier).obstacles();
    }

    /** Seals a draft; throws {@link NotReadyToSeal} when something blocks it. */
    @Traced(Action.SEAL_DOSSIER)
    public DossierRow seal(DossierId id) {
        var dossier = dossiers.require(id);
        var candidate = candidate(dossier);
        var blocking = candidate.obstacles().stream().filter(Obstacle::blocking).toList();
        if (!blocking.isEmpty()) throw new NotReadyToSeal(blocking);
        var day = LocalDate.now(ZoneOffset.UTC);
        return dossiers.saveAndFlush(dossier.seal(candidate.content(), day)).row();
    }

    private record Candidate(SealedContent content, List<Obstacle> obstacles) {}

    private Candidate candidate(Dossier dossier) {
        var language = dossier.row().language();
        var draft = drafts.read(dossier);
        var document = assembly.assemble(consultations.require(dossier.consultation()), language, draft);
        var blocks = DossierOutline.of(document, Standing.DRAFT, texts.in(language));
        var withheld = passages.withheld(draft.speakers());
        var obstacles = new ArrayList<>(SealingCheck.of(draft, document, blocks, language, withheld));
        var missing = approvals.of(dossier).missing();
        if (missing > 0) obstacles.add(Obstacle.blocking("approvals", missing));
        return new Candidate(SealedContent.of(document), obstacles);
    }
}
