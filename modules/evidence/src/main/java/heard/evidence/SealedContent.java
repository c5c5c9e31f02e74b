package heard.evidence;

import heard.evidence.documents.DossierDocument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of a dossier in one canonical form, so that equal content has an equal digest: JSON with sorted names and
 * no white space, in UTF-8.
 *
 * @param json the content
 * @param digest SHA-256 of the content in hexadecimal
 */
record SealedContent(String json, String digest) {
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static SealedContent of(DossierDocument document) {
        var json = CANONICAL.writeValueAsString(document);
        return new SealedContent(json, digest(json));
    }

    static DossierDocument read(String json) {
        return CANONICAL.readValue(json, DossierDocument.class);
    }

    static String digest(String json) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
