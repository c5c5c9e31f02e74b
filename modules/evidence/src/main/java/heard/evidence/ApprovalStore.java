package heard.evidence;

import heard.coalitions.AgreementReading;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.Member;
import heard.coalitions.Organisation;
import heard.coalitions.Term;
import heard.evidence.Approvals.Approval;
import heard.shared.DossierId;
import heard.shared.OrganisationId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which organisations approved which version of a draft. One that left the coalition has no say. */
@Component
class ApprovalStore {
    private final JdbcClient database;
    private final DraftStore drafts;
    private final AgreementReading agreements;

    ApprovalStore(JdbcClient database, DraftStore drafts, AgreementReading agreements) {
        this.database = database;
        this.drafts = drafts;
        this.agreements = agreements;
    }

    Approvals of(Dossier dossier) {
        var version = drafts.version(dossier);
        var terms = agreements.inForce().terms();
        var given = given(dossier.id(), version);
        return new Approvals(
                version,
                terms.approvals(),
                terms.terms().stream()
                        .map(Term::organisation)
                        .flatMap(each -> Optional.ofNullable(given.get(each.id())).map(by -> by.of(each)).stream())
                        .toList());
    }

    private record Given(String name, int unread) {
        Approval of(Organisation organisation) {
            return new Approval(organisation, name, unread);
        }
    }

    private Map<OrganisationId, Given> given(DossierId dossier, String version) {
        var given = new HashMap<OrganisationId, Given>();
        database.sql("""
                        select organisation_id, approved_by, unread from evidence.approval
                         where dossier_id = ? and version = ?""").params(dossier.value(), version).query(row -> {
            given.put(new OrganisationId(row.getObject(1, UUID.class)), new Given(row.getString(2), row.getInt(3)));
        });
        return given;
    }

    /**
     * Keeps an approval.
     *
     * @param unread how many quotes the agreement withheld from whoever approved
     */
    void approve(Dossier dossier, String version, Member by, int unread) {
        database.sql("""
                        insert into evidence.approval
                          (coalition_id, dossier_id, organisation_id, version, approved_by, approved_on, unread)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (coalition_id, dossier_id, organisation_id) do update
                           set version = excluded.version, approved_by = excluded.approved_by,
                               approved_on = excluded.approved_on, unread = excluded.unread""")
                .params(
                        CurrentCoalition.require().value(),
                        dossier.id().value(),
                        by.organisation().value(),
                        version,
                        by.name(),
                        LocalDate.now(ZoneOffset.UTC),
                        unread)
                .update();
    }

    void takeBack(Dossier dossier, Member by) {
        database.sql("delete from evidence.approval where dossier_id = ? and organisation_id = ?")
                .params(dossier.id().value(), by.organisation().value())
                .update();
    }
}
