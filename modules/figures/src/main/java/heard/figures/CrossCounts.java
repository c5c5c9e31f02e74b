package heard.figures;

import heard.shared.LocalizedText;
import java.util.List;

/**
 * People counted in two ways at once, before any protection; each person is in exactly one place.
 *
 * @param title what was counted
 * @param rows the groups of the first kind
 * @param columns the groups of the second kind
 * @param people one list for each row, with one number for each column
 */
public record CrossCounts(
        LocalizedText title, List<LocalizedText> rows, List<LocalizedText> columns, List<List<Integer>> people) {
    public CrossCounts {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        people = people.stream().map(List::copyOf).toList();
        if (rows.isEmpty() || columns.isEmpty()) throw new IllegalArgumentException("a table without places");
        if (people.size() != rows.size()) throw new IllegalArgumentException("one list of numbers for each row");
        for (var row : people) {
            if (row.size() != columns.size()) throw new IllegalArgumentException("one number for each column");
            if (row.stream().anyMatch(number -> number < 0)) throw new IllegalArgumentException("fewer than nobody");
        }
    }
}
