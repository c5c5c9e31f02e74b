package heard.responses;

import heard.questionnaires.Answers;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import heard.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers as they lie in the database: JSON, sealed under the consultation's key and bound to their response. */
@Component
class AnswerSealing {
    private final Vault vault;
    private final JsonMapper json;

    AnswerSealing(Vault vault, JsonMapper json) {
        this.vault = vault;
        this.json = json;
    }

    byte[] seal(ConsultationId consultation, ResponseId response, Answers answers) {
        return vault.seal(consultation, context(response), json.writeValueAsBytes(answers));
    }

    Answers open(ConsultationId consultation, ResponseId response, byte[] sealed) {
        return json.readValue(vault.open(consultation, context(response), sealed), Answers.class);
    }

    private static String context(ResponseId response) {
        return "response:" + response;
    }
}
