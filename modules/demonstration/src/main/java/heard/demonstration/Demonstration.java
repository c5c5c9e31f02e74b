package heard.demonstration;

import heard.accounts.MemberInviting;
import heard.coalitions.CurrentCoalition;
import heard.shared.CoalitionId;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import heard.shared.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the demonstration: an invented coalition with its people, a consultation, responses, themes, redactions and a
 * dossier that waits for an approval, and a second consultation that asks in richer ways, through the same use cases as people do. It is one transaction: there is all of it or nothing, whenever the
 * process is killed.
 */
@Component
class Demonstration {
    private final MemberInviting inviting;
    private final CoalitionStep coalition;
    private final AgreementStep agreement;
    private final ConsultationStep consultation;
    private final ResponseStep responses;
    private final ContactStep contacts;
    private final CodingStep coding;
    private final RedactionStep redaction;
    private final StatementStep statements;
    private final DossierStep dossier;
    private final ApprovalStep approval;
    private final LettersStep letters;
    private final TransactionOperations transaction;

    Demonstration(
            MemberInviting inviting,
            CoalitionStep coalition,
            AgreementStep agreement,
            ConsultationStep consultation,
            ResponseStep responses,
            ContactStep contacts,
            CodingStep coding,
            RedactionStep redaction,
            StatementStep statements,
            DossierStep dossier,
            ApprovalStep approval,
            LettersStep letters,
            TransactionOperations transaction) {
        this.inviting = inviting;
        this.coalition = coalition;
        this.agreement = agreement;
        this.consultation = consultation;
        this.responses = responses;
        this.contacts = contacts;
        this.coding = coding;
        this.redaction = redaction;
        this.statements = statements;
        this.dossier = dossier;
        this.approval = approval;
        this.letters = letters;
        this.transaction = transaction;
    }

    /** Makes it when nobody has an account yet; gives back whether it did. */
    boolean makeOnce(Progress progress) {
        if (!inviting.nobodyYet()) return false;
        make(Content.read(), progress);
        return true;
    }

    CoalitionId make(Content content, Progress progress) {
        var id = CoalitionId.next();
        CurrentCoalition.run(id, () -> transaction.executeWithoutResult(_ -> inTransaction(id, content, progress)));
        return id;
    }

    private void inTransaction(CoalitionId id, Content content, Progress progress) {
        var today = LocalDate.now(ZoneOffset.UTC);
        progress.at("the coalition " + content.coalition().coalition());
        var cast = coalition.make(id, content.coalition());
        agreement.make(content.coalition(), cast);
        var organiser = cast.with(Role.ORGANISER);
        progress.at("the consultation /c/" + content.consultation().slug());
        var asked =
                Acting.as(organiser, () -> consultation.make(content.consultation(), organiser.organisation(), today));
        progress.at(content.responses().size() + " responses");
        var ids = responses.make(asked, content, cast, today);
        contacts.make(asked, content, ids);
        understand(asked, content, cast, ids, progress);
        progress.at("the consultation /c/" + Content.letters().slug());
        letters.make(Content.letters(), cast, today);
    }

    private void understand(
            ConsultationId asked, Content content, Cast cast, Map<String, ResponseId> ids, Progress progress) {
        progress.at(content.codebook().themes().size() + " themes and "
                + content.codebook().passages().size() + " coded passages");
        var analyst = cast.with(Role.ANALYST);
        var excerpts = Acting.as(analyst, () -> coding.make(asked, content, ids));
        progress.at("redactions and a dossier");
        Acting.run(cast.with(Role.SAFEGUARDING_LEAD), () -> {
            redaction.make(content, ids);
            statements.make(asked, content);
        });
        var policyLead = cast.with(Role.POLICY_LEAD);
        var written = Acting.as(policyLead, () -> dossier.make(asked, content, excerpts, analyst.name()));
        Acting.run(cast.with(Role.SIGNATORY, policyLead.organisation()), () -> approval.make(written));
    }
}
