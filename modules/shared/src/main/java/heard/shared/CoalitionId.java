package heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a coalition, the tenant. */
public record CoalitionId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CoalitionId {}

    /** A new random id: random rather than time-ordered, so that an id tells nobody when something happened. */
    public static CoalitionId next() {
        return new CoalitionId(UUID.randomUUID());
    }

    /** Reads the text form that {@link #toString()} gives; throws IllegalArgumentException for anything else. */
    public static CoalitionId of(String text) {
        return new CoalitionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
