package heard.invitations;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.coalitions.Coalition;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.Organisation;
import heard.consultations.AdmissionChoosing;
import heard.consultations.PublicConsultation;
import heard.consultations.PublicConsultations;
import heard.shared.CoalitionId;
import heard.shared.Role;
import heard.vault.InstallationKeys;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Consultations that are answered with a code, for tests, and a look into every table. */
@Component
public class CodeFixtures {
    private final Fixtures fixtures;
    private final ConsultationFixtures consultations;
    private final AdmissionChoosing choosing;
    private final PublicConsultations published;
    private final CodeMaking making;
    private final InstallationKeys keys;
    private final JdbcClient database;
    private final TransactionOperations transaction;

    CodeFixtures(
            Fixtures fixtures,
            ConsultationFixtures consultations,
            AdmissionChoosing choosing,
            PublicConsultations published,
            CodeMaking making,
            InstallationKeys keys,
            JdbcClient database,
            TransactionOperations transaction) {
        this.fixtures = fixtures;
        this.consultations = consultations;
        this.choosing = choosing;
        this.published = published;
        this.making = making;
        this.keys = keys;
        this.database = database;
        this.transaction = transaction;
    }

    /** An open consultation with three questions, answered with a code only. */
    public PublicConsultation open(Coalition coalition) {
        return admit(coalition, consultations.open(coalition), true);
    }

    /** The same consultation, answered from now on with a code only, or without. */
    public PublicConsultation admit(Coalition coalition, PublicConsultation consultation, boolean codeOnly) {
        fixtures.as(coalition, Role.ORGANISER, () -> {
            choosing.choose(consultation.details().id(), codeOnly);
            return true;
        });
        return published.at(consultation.details().slug()).orElseThrow();
    }

    public MadeCodes make(Coalition coalition, PublicConsultation consultation, Organisation collector, int count) {
        return fixtures.as(
                coalition,
                Role.ORGANISER,
                () -> making.make(consultation.details().id(), collector.id(), "Women’s group", count));
    }

    /** One code, which the lead organisation collects. */
    public InvitationCode code(Coalition coalition, PublicConsultation consultation) {
        return make(coalition, consultation, coalition.lead(), 1).codes().getFirst();
    }

    public List<Batch> batches(Coalition coalition, PublicConsultation consultation) {
        return fixtures.as(
                coalition,
                Role.ORGANISER,
                () -> making.batches(consultation.details().id()));
    }

    /** What the database holds in place of a code. */
    public byte[] hmac(PublicConsultation consultation, InvitationCode code) {
        var data = consultation.details().id() + "/" + code.digits();
        return keys.hmac("invitations", data.getBytes(StandardCharsets.US_ASCII));
    }

    /** Every row of every table that the application sees in the coalition, each after its transaction's number. */
    public Map<String, List<String>> rows(CoalitionId coalition) {
        return CurrentCoalition.in(
                coalition,
                () -> transaction.execute(_ -> {
                    var rows = new TreeMap<String, List<String>>();
                    var tables = database.sql("""
                            select format('%I.%I', n.nspname, c.relname)
                              from pg_class c
                              join pg_namespace n on n.oid = c.relnamespace
                             where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
                               and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')""").query(String.class).list();
                    for (var table : tables) {
                        rows.put(
                                table,
                                new ArrayList<>(database.sql("select t.xmin::text || ' ' || t::text from " + table
                                                + " t order by t.ctid")
                                        .query(String.class)
                                        .list()));
                    }
                    return rows;
                }));
    }
}
