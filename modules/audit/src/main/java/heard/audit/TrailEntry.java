package heard.audit;

import heard.shared.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did.
 *
 * @param at to the second
 * @param account who did it; null: Heard itself
 * @param consultation to which it was done; null: none, or not known
 * @param kind what else it was done to, for example {@code response}; null: nothing else
 * @param subject its id
 */
public record TrailEntry(
        UUID id,
        Instant at,
        @Nullable AccountId account,
        Action action,
        @Nullable UUID consultation,
        @Nullable String kind,
        @Nullable UUID subject) {}
