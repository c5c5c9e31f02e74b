package heard.invitations;

import heard.coalitions.CurrentCoalition;
import heard.shared.ConsultationId;
import heard.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where it is kept which codes were made together. How many were used is counted from those that are left. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Batches {
    private static final String LEFT = "(select count(*) from invitations.code where code.batch_id = batch.id)";

    private final JdbcClient database;

    Batches(JdbcClient database) {
        this.database = database;
    }

    BatchId add(ConsultationId consultation, OrganisationId organisation, String name, int made, LocalDate today) {
        var id = new BatchId(UUID.randomUUID());
        database.sql("""
                        insert into invitations.batch
                               (coalition_id, id, consultation_id, organisation_id, name, made, made_on)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        CurrentCoalition.require().value(),
                        id.value(),
                        consultation.value(),
                        organisation.value(),
                        name,
                        made,
                        today)
                .update();
        return id;
    }

    /** The latest first. */
    List<Batch> of(ConsultationId consultation) {
        return database.sql("select id, name, organisation_id, made_on, made, coalesce(used, made - " + LEFT
                        + "), used is null from invitations.batch where consultation_id = ?"
                        + " order by made_on desc, name, id")
                .param(consultation.value())
                .query((row, _) -> batch(row))
                .list();
    }

    private static Batch batch(ResultSet row) throws SQLException {
        var made = row.getInt(5);
        return new Batch(
                new BatchId(row.getObject(1, UUID.class)),
                row.getString(2),
                new OrganisationId(row.getObject(3, UUID.class)),
                row.getObject(4, LocalDate.class),
                made,
                Used.of(row.getInt(6), made),
                row.getBoolean(7));
    }

    /** Those that nobody used do not work any more. */
    void callBack(ConsultationId consultation, BatchId batch) {
        var left = database.sql("""
                        delete from invitations.code using invitations.batch
                         where batch.coalition_id = code.coalition_id and batch.id = code.batch_id
                           and batch.consultation_id = ? and batch.id = ?""").params(consultation.value(), batch.value()).update();
        database.sql(
                        "update invitations.batch set used = made - ? where consultation_id = ? and id = ? and used is null")
                .params(left, consultation.value(), batch.value())
                .update();
    }

    /** Forgets them, with the codes that still work. */
    void removeAll(ConsultationId consultation) {
        database.sql("delete from invitations.batch where consultation_id = ?")
                .param(consultation.value())
                .update();
    }

    /** The same of all that an organisation collects. */
    void removeAll(OrganisationId organisation) {
        database.sql("delete from invitations.batch where organisation_id = ?")
                .param(organisation.value())
                .update();
    }
}
