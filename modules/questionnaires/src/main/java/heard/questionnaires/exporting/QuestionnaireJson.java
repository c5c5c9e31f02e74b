package heard.questionnaires.exporting;

import heard.questionnaires.Questionnaire;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A questionnaire in Heard's own JSON, which loses nothing. Its schema is published by every installation at {@value #SCHEMA}. What a newer
 * version adds is passed over when it is read, so that old and new installations understand each other.
 */
public final class QuestionnaireJson {
    public static final String SCHEMA = "/heard/schema/questionnaire-1.schema.json";
    private static final String KIND = "heard";
    private static final String QUESTIONNAIRE = "questionnaire";
    private static final String VERSION = "version";
    private static final int NEWEST = 1;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private QuestionnaireJson() {}

    /** The file, UTF-8. */
    public static byte[] write(Questionnaire questionnaire) {
        var file = JSON.createObjectNode().put(KIND, QUESTIONNAIRE).put(VERSION, NEWEST);
        file.setAll((ObjectNode) JSON.valueToTree(questionnaire));
        return JSON.writeValueAsBytes(file);
    }

    /** What a file says; empty when it is no questionnaire of Heard's, or one of a version that is not known here. */
    public static Optional<Questionnaire> read(byte[] file) {
        try {
            return Optional.of(JSON.readTree(file))
                    .filter(QuestionnaireJson::isKnown)
                    .map(tree -> JSON.treeToValue(tree, Questionnaire.class));
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether it says of itself that it is one, of whatever version. */
    public static boolean isOne(byte[] file) {
        try {
            return JSON.readTree(file).path(KIND).asString("").equals(QUESTIONNAIRE);
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private static boolean isKnown(JsonNode tree) {
        return tree.path(KIND).asString("").equals(QUESTIONNAIRE)
                && tree.path(VERSION).asInt(0) == NEWEST;
    }
}
