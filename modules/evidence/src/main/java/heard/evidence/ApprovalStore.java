package heard.evidence;

import heard.coalitions.AgreementReading;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.Member;
import heard.coalitions.Organisation;
import heard.coalitions.Term;
import heard.evidence.Approvals.Approval;
import heard.shared.DossierId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
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
        var names = names(dossier.id(), version);
        var given = new ArrayList<Approval>();
        terms.terms().stream()
                .map(Term::organisation)
                .filter(organisation -> names.containsKey(organisation.id().value()))
                .forEach(organisation -> given.add(approval(organisation, names)));
        return new Approvals(version, terms.approvals(), given);
    }

    private static Approval approval(Organisation organisation, Map<UUID, String> names) {
        return new Approval(organisation, names.getOrDefault(organisation.id().value(), ""));
    }

    private Map<UUID, String> names(DossierId dossier, String version) {
        var names = new HashMap<UUID, String>();
        database.sql("select organisation_id, approved_by from evidence.approval where dossier_id = ? and version = ?")
                .params(dossier.value(), version)
                .query(row -> {
                    names.put(row.getObject(1, UUID.class), row.getString(2));
                });
        return names;
    }

    void approve(Dossier dossier, String version, Member by) {
        database.sql("""
                        insert into evidence.approval
                          (coalition_id, dossier_id, organisation_id, version, approved_by, approved_on)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (coalition_id, dossier_id, organisation_id) do update
                           set version = excluded.version, approved_by = excluded.approved_by,
                               approved_on = excluded.approved_on""")
                .params(
                        CurrentCoalition.require().value(),
                        dossier.id().value(),
                        by.organisation().value(),
                        version,
                        by.name(),
                        LocalDate.now(ZoneOffset.UTC))
                .update();
    }

    void takeBack(Dossier dossier, Member by) {
        database.sql("delete from evidence.approval where dossier_id = ? and organisation_id = ?")
                .params(dossier.id().value(), by.organisation().value())
                .update();
    }
}
