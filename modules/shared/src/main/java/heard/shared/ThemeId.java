package heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a theme in a codebook. */
public record ThemeId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ThemeId {}

    /** A new random id: random rather than time-ordered, so that an id tells nobody when something happened. */
    public static ThemeId next() {
        return new ThemeId(UUID.randomUUID());
    }

    /** Reads the text form that {@link #toString()} gives; throws IllegalArgumentException for anything else. */
    public static ThemeId of(String text) {
        return new ThemeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
