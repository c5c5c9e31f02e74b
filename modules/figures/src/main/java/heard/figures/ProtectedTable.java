package heard.figures;

import heard.shared.LocalizedText;
import java.util.List;

/**
 * Counts of people that may be published: small ones suppressed, the others rounded.
 *
 * @param title what was counted
 * @param rows the groups
 * @param total all the people counted
 * @param exclusive whether each person is in exactly one group
 * @param threshold the smallest number of people that may be shown
 * @param rounding every number shown is a multiple of this
 */
public record ProtectedTable(
        LocalizedText title, List<Row> rows, Cell total, boolean exclusive, int threshold, int rounding) {
    public ProtectedTable {
        rows = List.copyOf(rows);
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
