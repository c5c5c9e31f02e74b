package heard.statements;

import heard.shared.ConsultationId;
import heard.vault.Vault;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of statements as they lie in the database: JSON, sealed under the consultation's key and bound to their
 * row.
 */
@Component
class StatementSealing {
    private final Vault vault;
    private final JsonMapper json;

    StatementSealing(Vault vault, JsonMapper json) {
        this.vault = vault;
        this.json = json;
    }

    byte[] seal(Statement statement, StatementWords words) {
        var context = Statement.context(statement.id().value());
        return vault.seal(statement.consultation(), context, json.writeValueAsBytes(words));
    }

    StatementWords open(Statement statement) {
        return open(statement.consultation(), statement.id().value(), statement.content());
    }

    StatementWords open(ConsultationId consultation, UUID id, byte[] content) {
        return json.readValue(vault.open(consultation, Statement.context(id), content), StatementWords.class);
    }
}
