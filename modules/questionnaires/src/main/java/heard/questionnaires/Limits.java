package heard.questionnaires;

import heard.shared.LocalizedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Between what an answer must lie: the value of a number or year, the characters of a text, how many choices of MANY_OF
 * are taken or of RANKING are put in order, how many entries a group that repeats has.
 *
 * @param least null: any
 * @param most null: any
 * @param unit what a number counts, for example "kg"; shown after the field
 */
public record Limits(@Nullable BigDecimal least, @Nullable BigDecimal most, LocalizedText unit) {
    public static final Limits NONE = new Limits(null, null, LocalizedText.NONE);

    /** Compares the bounds by their value, so that 1.0 is 1. */
    public Limits {
        if (least != null) least = plain(least);
        if (most != null) most = plain(most);
    }

    /** Between two whole numbers. */
    public static Limits between(long least, long most) {
        return NONE.withLeast(BigDecimal.valueOf(least)).withMost(BigDecimal.valueOf(most));
    }

    public Limits withLeast(@Nullable BigDecimal changed) {
        return new Limits(changed, most, unit);
    }

    public Limits withMost(@Nullable BigDecimal changed) {
        return new Limits(least, changed, unit);
    }

    public Limits withUnit(LocalizedText changed) {
        return new Limits(least, most, changed);
    }

    /** Whether it lies between the bounds, both included. */
    boolean admit(BigDecimal number) {
        return (least == null || number.compareTo(least) >= 0) && (most == null || number.compareTo(most) <= 0);
    }

    /** The upper bound as a count, or another one when there is none. */
    public int mostOr(int otherwise) {
        return most == null
                ? otherwise
                : most.min(BigDecimal.valueOf(otherwise)).intValue();
    }

    /** The lower bound as a count; 0 when there is none. */
    public int leastOrZero() {
        return least == null
                ? 0
                : least.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
