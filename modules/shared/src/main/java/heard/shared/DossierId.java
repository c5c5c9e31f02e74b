package heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a dossier. */
public record DossierId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DossierId {}

    /** A new random id: random rather than time-ordered, so that an id tells nobody when something happened. */
    public static DossierId next() {
        return new DossierId(UUID.randomUUID());
    }

    /** Reads the text form that {@link #toString()} gives; throws IllegalArgumentException for anything else. */
    public static DossierId of(String text) {
        return new DossierId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
