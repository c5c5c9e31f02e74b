package heard.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a recommendation. */
public record RecommendationId(@JsonValue UUID value) {
    public static RecommendationId next() {
        return new RecommendationId(UUID.randomUUID());
    }
}
