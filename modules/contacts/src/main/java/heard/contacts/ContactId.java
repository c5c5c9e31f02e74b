package heard.contacts;

import java.util.UUID;

/** Names how one person can be reached; it tells nothing of their response. */
public record ContactId(UUID value) {
    static ContactId next() {
        return new ContactId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
