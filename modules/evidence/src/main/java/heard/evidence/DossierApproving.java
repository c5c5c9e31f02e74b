package heard.evidence;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.coalitions.CurrentMember;
import heard.shared.DossierId;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approves a draft for an organisation, as it is: when anything in it changes afterwards, the approval is void. How many are
 * needed before it can be sealed stands in the coalition's agreement.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SIGNATORY', 'ADMINISTRATOR')")
public class DossierApproving {
    private final Dossiers dossiers;
    private final ApprovalStore approvals;

    DossierApproving(Dossiers dossiers, ApprovalStore approvals) {
        this.dossiers = dossiers;
        this.approvals = approvals;
    }

    /** Who approved the draft; empty when the dossier is sealed. Every member of staff may ask. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    @Untraced("Who approved, and nothing of what they approved.")
    public Optional<Approvals> standing(DossierId id) {
        var dossier = dossiers.require(id);
        return dossier.sealed() ? Optional.empty() : Optional.of(approvals.of(dossier));
    }

    /**
     * Approves.
     *
     * @param version what the member read; throws {@link ChangedMeanwhile} when the draft is another by now
     */
    @Traced(Action.APPROVE_DOSSIER)
    public void approve(DossierId id, String version) {
        var dossier = dossiers.require(id);
        if (!approvals.of(dossier).version().equals(version)) throw new ChangedMeanwhile();
        approvals.approve(dossier, version, CurrentMember.require());
    }

    /** Takes the organisation's approval back. */
    @Traced(Action.APPROVE_DOSSIER)
    public void takeBack(DossierId id) {
        var dossier = dossiers.require(id);
        if (dossier.sealed()) throw new DossierIsSealed(id);
        approvals.takeBack(dossier, CurrentMember.require());
    }
}
