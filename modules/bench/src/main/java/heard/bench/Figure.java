package heard.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param row the number of the measure in the table of aims
 * @param measure what was measured
 * @param value in the unit
 * @param denominator what the value is held against, in the same unit; null when it stands alone
 * @param better whether more or less is better
 * @param floor what must be reached, in words
 * @param reached whether it is
 */
record Figure(
        int row,
        String measure,
        double value,
        String unit,
        @Nullable Double denominator,
        Better better,
        String floor,
        boolean reached) {
    /** Which way is up. */
    enum Better {
        MORE,
        LESS
    }

    /** A figure that must not be above the floor. */
    static Figure atMost(int row, String measure, double value, String unit, double floor) {
        return new Figure(row, measure, value, unit, null, Better.LESS, "≤ " + number(floor), value <= floor);
    }

    /** A figure that must not be more than so many times its denominator. */
    static Figure timesAtMost(int row, String measure, double value, String unit, double denominator, double floor) {
        return new Figure(
                row,
                measure,
                value,
                unit,
                denominator,
                Better.LESS,
                "≤ " + number(floor) + "×",
                value <= floor * denominator);
    }

    /** A rate that must be at least this share of its denominator. */
    static Figure shareAtLeast(int row, String measure, double value, String unit, double denominator, double floor) {
        return new Figure(
                row,
                measure,
                value,
                unit,
                denominator,
                Better.MORE,
                "≥ " + number(100 * floor) + " %",
                value >= floor * denominator);
    }

    /** Without floor, to understand others by. */
    static Figure aside(int row, String measure, double value, String unit) {
        return new Figure(row, measure, value, unit, null, Better.LESS, "–", true);
    }

    String ratio() {
        if (denominator == null) return "–";
        return better == Better.MORE ? number(100 * value / denominator) + " %" : number(value / denominator) + "×";
    }

    static String number(double value) {
        var digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
