package heard.invitations;

import java.util.UUID;

/** Names codes that were made together. */
public record BatchId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
