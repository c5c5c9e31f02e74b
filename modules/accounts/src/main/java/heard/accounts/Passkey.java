package heard.accounts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param used the day it last let them in; null when it never did
 */
public record Passkey(
        UUID id, String name, LocalDate made, @Nullable LocalDate used) {}
