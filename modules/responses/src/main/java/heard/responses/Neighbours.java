package heard.responses;

import heard.shared.ResponseId;
import org.jspecify.annotations.Nullable;

/**
 * Where a response stands in the list.
 *
 * @param position from 1
 */
public record Neighbours(
        @Nullable ResponseId previous, @Nullable ResponseId next, long position, long count) {}
