package heard.evidence.ui;

import heard.coalitions.CurrentMember;
import heard.evidence.DossierApproving;
import heard.evidence.DossierReading;
import heard.evidence.DossierRow;
import heard.evidence.DossierStatus;
import heard.shared.ConsultationTitles;
import heard.shared.Role;
import heard.shared.Waiting;
import java.util.List;
import org.springframework.stereotype.Component;

/** Drafts of dossiers that need approvals, and a signatory's organisation has not given its own. */
@Component
class ApprovalsWaiting implements Waiting.Room {
    private final ConsultationTitles consultations;
    private final DossierReading dossiers;
    private final DossierApproving approving;

    ApprovalsWaiting(ConsultationTitles consultations, DossierReading dossiers, DossierApproving approving) {
        this.consultations = consultations;
        this.dossiers = dossiers;
        this.approving = approving;
    }

    @Override
    public List<Waiting> waiting() {
        if (!CurrentMember.require().is(Role.SIGNATORY)) return List.of();
        return consultations.all().keySet().stream()
                .flatMap(consultation -> dossiers.all(consultation).stream())
                .filter(dossier -> dossier.status() == DossierStatus.DRAFT && waits(dossier))
                .map(dossier -> new Waiting(
                        "evidence.waiting.approval",
                        List.of(dossier.title()),
                        EvidenceNavigation.path(dossier.consultation(), dossier.id())))
                .toList();
    }

    private boolean waits(DossierRow dossier) {
        var own = CurrentMember.require().organisation();
        return approving
                .standing(dossier.id())
                .filter(standing -> standing.missing() > 0 && !standing.isBy(own))
                .isPresent();
    }
}
