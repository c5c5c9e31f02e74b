package heard.responses;

import heard.coalitions.CurrentCoalition;
import heard.questionnaires.Answers;
import heard.questionnaires.Attached;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import heard.vault.Vault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the files of responses, sealed under the consultation's key. All of it happens in the transaction that writes the
 * answer: either both are there or neither is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Attachments {
    private final JdbcClient database;
    private final Vault vault;

    Attachments(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Keeps what is new, and deletes what no answer names any more. */
    void follow(Response response, Answers before, Answers after, List<Upload> uploads) {
        var named = named(after);
        uploads.stream()
                .filter(upload -> named.contains(upload.attached().id()))
                .forEach(upload -> keep(response, upload));
        if (named.containsAll(named(before))) return;
        database.sql("delete from responses.attachment where response_id = ? and not id = any (?)")
                .params(response.id().value(), named.toArray(UUID[]::new))
                .update();
    }

    private void keep(Response response, Upload upload) {
        keep(response.consultation(), response.id(), upload.attached().id(), upload.content());
    }

    void keep(ConsultationId consultation, ResponseId response, UUID id, byte[] content) {
        database.sql("""
                        insert into responses.attachment (coalition_id, id, consultation_id, response_id, content)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        CurrentCoalition.require().value(),
                        id,
                        consultation.value(),
                        response.value(),
                        vault.seal(consultation, context(response, id), content))
                .update();
    }

    /** The content of a file; empty when it is not there. */
    Optional<byte[]> open(ConsultationId consultation, ResponseId response, UUID id) {
        return database.sql("select content from responses.attachment where response_id = ? and id = ?")
                .params(response.value(), id)
                .query((row, _) -> row.getBytes(1))
                .optional()
                .map(content -> vault.open(consultation, context(response, id), content));
    }

    private static String context(ResponseId response, UUID id) {
        return "attachment:" + response + ":" + id;
    }

    private static Set<UUID> named(Answers answers) {
        return answers.files().map(Attached::id).collect(Collectors.toSet());
    }
}
