package heard.safeguarding;

import heard.shared.ResponseId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A redaction on its way into another coalition, opened: it lives in memory alone.
 *
 * @param words what the lead wrote about it; null when nothing
 * @param mark the digest of the passage
 */
public record TakenRedaction(
        UUID id,
        ResponseId response,
        String question,
        int from,
        int to,
        String reason,
        byte @Nullable [] words,
        byte[] mark,
        UUID member,
        String memberName,
        LocalDate madeOn,
        boolean moved) {}
