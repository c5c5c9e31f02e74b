package heard.vault;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A coalition's key, as one may show it.
 *
 * @param madeOn null for keys from before that was noted
 * @param rotatedOn null when it never was
 */
public record CoalitionKeyRow(
        @Nullable LocalDate madeOn, @Nullable LocalDate rotatedOn) {}
