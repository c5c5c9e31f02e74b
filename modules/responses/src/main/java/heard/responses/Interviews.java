package heard.responses;

import heard.coalitions.CurrentCoalition;
import heard.shared.AccountId;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import heard.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps how people were asked, sealed under the consultation's key; it goes with the response. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Interviews {
    /**
     * An interview as it is kept.
     *
     * @param writer who is typing the draft; null once it is sent
     */
    record Kept(ResponseId response, @Nullable AccountId writer, Interview interview) {}

    private static final String KEPT =
            "select id, consultation_id, account_id, content from responses.interview where ";

    private final JdbcClient database;
    private final Vault vault;
    private final JsonMapper json;

    Interviews(JdbcClient database, Vault vault, JsonMapper json) {
        this.database = database;
        this.vault = vault;
        this.json = json;
    }

    /** Keeps it in the place of what was kept before. */
    void keep(ConsultationId consultation, Kept kept) {
        var content = vault.seal(consultation, context(kept.response()), json.writeValueAsBytes(kept.interview()));
        database.sql("""
                        insert into responses.interview (coalition_id, id, consultation_id, account_id, content)
                        values (:coalition, :response, :consultation, :writer, :content)
                        on conflict (coalition_id, id)
                        do update set account_id = excluded.account_id, content = excluded.content""")
                .param("coalition", CurrentCoalition.require().value())
                .param("response", kept.response().value())
                .param("consultation", consultation.value())
                .param("writer", kept.writer() == null ? null : kept.writer().value(), Types.OTHER)
                .param("content", content)
                .update();
    }

    Optional<Kept> of(ResponseId response) {
        return database.sql(KEPT + "id = ?")
                .param(response.value())
                .query(this::read)
                .optional();
    }

    /** What somebody has begun to type and not sent, the last first. */
    List<Kept> drafts(ConsultationId consultation, AccountId writer) {
        return database.sql(KEPT + "consultation_id = ? and account_id = ? order by id")
                .params(consultation.value(), writer.value())
                .query(this::read)
                .list();
    }

    void forget(ResponseId response) {
        database.sql("delete from responses.interview where id = ?")
                .param(response.value())
                .update();
    }

    private Kept read(ResultSet row, int number) throws SQLException {
        var response = new ResponseId(row.getObject(1, UUID.class));
        var consultation = new ConsultationId(row.getObject(2, UUID.class));
        var writer = row.getObject(3, UUID.class);
        var content = vault.open(consultation, context(response), row.getBytes(4));
        return new Kept(
                response, writer == null ? null : new AccountId(writer), json.readValue(content, Interview.class));
    }

    private static String context(ResponseId response) {
        return "interview:" + response;
    }
}
