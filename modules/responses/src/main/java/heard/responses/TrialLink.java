package heard.responses;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A link by which people without an account can try a consultation that is being written.
 *
 * @param label whom it was given to, as whoever made it wrote
 * @param expiresOn the last day on which it opens
 */
public record TrialLink(UUID id, String label, LocalDate expiresOn) {}
