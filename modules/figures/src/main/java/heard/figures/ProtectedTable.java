package heard.figures;

import heard.shared.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * Counts of people that may be published: small ones suppressed, the others rounded.
 *
 * @param title what was counted
 * @param rows the groups
 * @param total all the people counted
 * @param exclusive whether each person is in exactly one group
 * @param threshold the smallest number of people that may be shown
 * @param rounding every number shown is a multiple of this
 * @param notes which versions of the questionnaire are counted together, and how they differ; absent in what was kept
 *     before there were any
 */
public record ProtectedTable(
        LocalizedText title,
        List<Row> rows,
        Cell total,
        boolean exclusive,
        int threshold,
        int rounding,
        List<LocalizedText> notes) {
    public ProtectedTable {
        rows = List.copyOf(rows);
        notes = List.copyOf(Objects.requireNonNullElse(notes, List.of()));
    }

    /** A table of which nothing is to be noted. */
    public ProtectedTable(
            LocalizedText title, List<Row> rows, Cell total, boolean exclusive, int threshold, int rounding) {
        this(title, rows, total, exclusive, threshold, rounding, List.of());
    }

    /** The same with other notes. */
    ProtectedTable withNotes(List<LocalizedText> changed) {
        return new ProtectedTable(title, rows, total, exclusive, threshold, rounding, changed);
    }

    /** Whether anything had to be left out. */
    public boolean hasSuppressed() {
        return total.suppressed() || rows.stream().anyMatch(row -> row.cell.suppressed());
    }

    /** Whether there is no number in it at all. */
    public boolean saysNothing() {
        return rows.stream().allMatch(row -> row.cell.suppressed());
    }

    /**
     * A group of people.
     *
     * @param label what the group has in common
     * @param cell how many they are, as far as that may be told
     */
    public record Row(LocalizedText label, Cell cell) {}
}
