package heard.audit;

import heard.shared.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; null: all.
 *
 * @param from the first day (UTC)
 * @param to the last day
 */
public record TrailFilter(
        @Nullable AccountId account,
        @Nullable Action action,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final TrailFilter ALL = new TrailFilter(null, null, null, null);
}
