package heard.evidence;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.coalitions.CurrentMember;
import heard.evidence.UnreadQuotes.InFinding;
import heard.shared.DossierId;
import java.util.ArrayList;
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
@PreAuthorize("hasRole('SIGNATORY')")
public class DossierApproving {
    private final Dossiers dossiers;
    private final DraftStore drafts;
    private final Passages passages;
    private final ApprovalStore approvals;

    DossierApproving(Dossiers dossiers, DraftStore drafts, Passages passages, ApprovalStore approvals) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.passages = passages;
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

    /** How many quotes of the draft the member cannot read; throws {@link DossierIsSealed}. */
    @Transactional(readOnly = true)
    @Untraced("How many quotes are withheld, and nothing of what they say.")
    public UnreadQuotes unread(DossierId id) {
        var dossier = dossiers.require(id);
        if (dossier.sealed()) throw new DossierIsSealed(id);
        return unread(drafts.read(dossier));
    }

    private UnreadQuotes unread(DossierDraft draft) {
        var withheld = passages.withheld(draft.speakers());
        var findings = new ArrayList<InFinding>();
        for (int i = 0; i < draft.findings().size(); i++) {
            var quotes = draft.findings().get(i).quotes().stream()
                    .filter(quote -> withheld.contains(quote.response()))
                    .count();
            if (quotes > 0) findings.add(new InFinding(i + 1, (int) quotes));
        }
        return new UnreadQuotes(findings);
    }

    /**
     * Approves.
     *
     * @param version what the member read; throws {@link ChangedMeanwhile} when the draft is another by now
     * @param unread how many of its quotes the member was told they cannot read; the same when it is another number by now
     */
    @Traced(Action.APPROVE_DOSSIER)
    public void approve(DossierId id, String version, int unread) {
        var dossier = dossiers.require(id);
        if (!approvals.of(dossier).version().equals(version)) throw new ChangedMeanwhile();
        if (unread(drafts.read(dossier)).quotes() != unread) throw new ChangedMeanwhile();
        approvals.approve(dossier, version, CurrentMember.require(), unread);
    }

    /** Takes the organisation's approval back. */
    @Traced(Action.APPROVE_DOSSIER)
    public void takeBack(DossierId id) {
        var dossier = dossiers.require(id);
        if (dossier.sealed()) throw new DossierIsSealed(id);
        approvals.takeBack(dossier, CurrentMember.require());
    }
}
