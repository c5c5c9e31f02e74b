package heard.safeguarding;

import heard.coalitions.CurrentCoalition;
import heard.responses.ResponseTaken;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import heard.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes redactions along with the responses they cover, so that nothing shows in the other coalition that was withheld here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RedactionTaking {
    private final JdbcClient database;
    private final Vault vault;

    RedactionTaking(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Those of the current coalition's responses, opened. */
    public List<TakenRedaction> of(ConsultationId consultation, Collection<ResponseId> responses) {
        return database.sql("""
                        select id, response_id, question, from_unit, to_unit, reason, words, mark, member_id, member_name,
                               made_on, moved
                          from safeguarding.redaction where consultation_id = ? and response_id = any (?)""")
                .params(
                        consultation.value(),
                        responses.stream().map(ResponseId::value).toArray(UUID[]::new))
                .query((row, _) -> taken(row, consultation))
                .list();
    }

    private TakenRedaction taken(ResultSet row, ConsultationId consultation) throws SQLException {
        var id = row.getObject(1, UUID.class);
        var words = row.getBytes(7);
        return new TakenRedaction(
                id,
                new ResponseId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                row.getString(6),
                words == null ? null : vault.open(consultation, context(id) + ":words", words),
                vault.open(consultation, context(id), row.getBytes(8)),
                row.getObject(9, UUID.class),
                row.getString(10),
                row.getObject(11, LocalDate.class),
                row.getBoolean(12));
    }

    /** Writes them into the current coalition, sealed under the key of this consultation; those of before go. */
    public void put(ConsultationId consultation, Collection<ResponseId> responses, List<TakenRedaction> redactions) {
        responses.forEach(this::delete);
        for (var each : redactions) {
            var words = each.words();
            database.sql("""
                            insert into safeguarding.redaction (coalition_id, id, revision, consultation_id, response_id,
                              question, from_unit, to_unit, reason, words, mark, member_id, member_name, made_on, moved)
                            values (:coalition, :id, 0, :consultation, :response, :question, :from, :to, :reason, :words,
                              :mark, :member, :name, :on, :moved)""")
                    .param("coalition", CurrentCoalition.require().value())
                    .param("id", each.id())
                    .param("consultation", consultation.value())
                    .param("response", each.response().value())
                    .param("question", each.question())
                    .param("from", each.from())
                    .param("to", each.to())
                    .param("reason", each.reason())
                    .param("words", sealed(consultation, context(each.id()) + ":words", words), Types.BINARY)
                    .param("mark", vault.seal(consultation, context(each.id()), each.mark()))
                    .param("member", each.member())
                    .param("name", each.memberName())
                    .param("on", each.madeOn())
                    .param("moved", each.moved())
                    .update();
        }
    }

    private byte @Nullable [] sealed(ConsultationId consultation, String context, byte @Nullable [] words) {
        return words == null ? null : vault.seal(consultation, context, words);
    }

    @EventListener
    void on(ResponseTaken event) {
        delete(event.response());
    }

    private void delete(ResponseId response) {
        database.sql("delete from safeguarding.redaction where response_id = ?")
                .param(response.value())
                .update();
    }

    private static String context(UUID id) {
        return Redaction.context(id);
    }
}
