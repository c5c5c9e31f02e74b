package heard.figures;

import org.jspecify.annotations.Nullable;

/**
 * One place in a published table: a number that may be shown, or the fact that it may not.
 *
 * @param number at least the threshold and a multiple of the rounding base; {@code null} when suppressed
 */
public record Cell(@Nullable Integer number) {
    public static final Cell SUPPRESSED = new Cell(null);

    /** A number that was already protected. */
    public static Cell of(int number) {
        return new Cell(number);
    }

    public boolean suppressed() {
        return number == null;
    }

    /** Whole per cent of a total, from the rounded numbers; {@code null} when either is suppressed. */
    public @Nullable Integer percentOf(Cell total) {
        if (number == null || total.number == null || total.number == 0) return null;
        return Math.round(100f * number / total.number);
    }
}
