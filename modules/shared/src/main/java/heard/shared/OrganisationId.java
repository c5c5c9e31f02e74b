package heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an organisation. */
public record OrganisationId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationId {}

    /** A new random id: random rather than time-ordered, so that an id tells nobody when something happened. */
    public static OrganisationId next() {
        return new OrganisationId(UUID.randomUUID());
    }

    /** Reads the text form that {@link #toString()} gives; throws IllegalArgumentException for anything else. */
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
