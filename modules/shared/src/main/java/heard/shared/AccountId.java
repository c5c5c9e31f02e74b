package heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a staff account. */
public record AccountId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {}

    /** A new random id: random rather than time-ordered, so that an id tells nobody when something happened. */
    public static AccountId next() {
        return new AccountId(UUID.randomUUID());
    }

    /** Reads the text form that {@link #toString()} gives; throws IllegalArgumentException for anything else. */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
