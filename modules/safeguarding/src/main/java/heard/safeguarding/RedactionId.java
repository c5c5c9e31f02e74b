package heard.safeguarding;

import java.util.UUID;

/** Names a redaction. */
public record RedactionId(UUID value) {
    static RedactionId next() {
        return new RedactionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
