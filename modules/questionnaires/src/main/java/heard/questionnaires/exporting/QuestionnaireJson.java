package heard.questionnaires.exporting;

import heard.questionnaires.Questionnaire;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A questionnaire in Heard's own JSON, which loses nothing: images and recordings are part of it. Its schema is published by every installation at {@value #SCHEMA}. What a newer
 * version adds is passed over when it is read, so that old and new installations understand each other.
 */
public final class QuestionnaireJson {
    public static final String SCHEMA = "/heard/schema/questionnaire-1.schema.json";
    private static final String KIND = "heard";
    private static final String QUESTIONNAIRE = "questionnaire";
    private static final String VERSION = "version";
    private static final String FILES = "files";
    private static final int NEWEST = 1;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private QuestionnaireJson() {}

    /** The file, UTF-8, without images and recordings. */
    public static byte[] write(Questionnaire questionnaire) {
        return write(questionnaire, Map.of());
    }

    /**
     * The file, UTF-8.
     *
     * @param files images and recordings by their names
     */
    public static byte[] write(Questionnaire questionnaire, Map<String, byte[]> files) {
        var file = JSON.createObjectNode().put(KIND, QUESTIONNAIRE).put(VERSION, NEWEST);
        file.setAll((ObjectNode) JSON.valueToTree(questionnaire));
        if (!files.isEmpty()) {
            var contents = file.putObject(FILES);
            files.forEach(contents::put);
        }
        return JSON.writeValueAsBytes(file);
    }

    /** The images and recordings in a file, as they are; what is no base64 is left out. */
    public static Map<String, byte[]> files(byte[] file) {
        var files = new LinkedHashMap<String, byte[]>();
        JSON.readTree(file).path(FILES).properties().forEach(each -> {
            try {
                files.put(
                        each.getKey(),
                        Base64.getDecoder().decode(each.getValue().asString("")));
            } catch (IllegalArgumentException damaged) {
                files.remove(each.getKey());
            }
        });
        return files;
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
