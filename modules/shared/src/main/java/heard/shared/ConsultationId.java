package heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a consultation, and its one questionnaire. */
public record ConsultationId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsultationId {}

    /** A new random id: random rather than time-ordered, so that an id tells nobody when something happened. */
    public static ConsultationId next() {
        return new ConsultationId(UUID.randomUUID());
    }

    /** Reads the text form that {@link #toString()} gives; throws IllegalArgumentException for anything else. */
    public static ConsultationId of(String text) {
        return new ConsultationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
