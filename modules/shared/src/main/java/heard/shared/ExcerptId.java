package heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an excerpt, a passage with a theme. */
public record ExcerptId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExcerptId {}

    /** A new random id: random rather than time-ordered, so that an id tells nobody when something happened. */
    public static ExcerptId next() {
        return new ExcerptId(UUID.randomUUID());
    }

    /** Reads the text form that {@link #toString()} gives; throws IllegalArgumentException for anything else. */
    public static ExcerptId of(String text) {
        return new ExcerptId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
