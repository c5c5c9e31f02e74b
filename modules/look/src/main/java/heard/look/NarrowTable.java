package heard.look;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializablePredicate;

/**
 * Shows the rows of a table as cards where the screen is narrow, so that nobody has to scroll to what is at their end: one value
 * below the other, each with the header of its column before it ({@code staff.css}).
 */
public final class NarrowTable {
    private static final String NOTHING = "heard-nothing";
    private static final String LABEL = "heard-label-";

    private NarrowTable() {}

    /** Once all columns are there; the first, which names the row, and those without a header get no label. */
    public static <T> void of(Grid<T> grid) {
        grid.addClassName("heard-narrow");
        for (var at = 1; at < grid.getColumns().size(); at++)
            label(grid, grid.getColumns().get(at), LABEL + at);
    }

    private static <T> void label(Grid<T> grid, Grid.Column<T> column, String part) {
        var header = column.getHeaderText();
        if (header == null || header.isEmpty()) return;
        grid.getStyle().set("--" + part, quoted(header));
        var before = column.getPartNameGenerator();
        column.setPartNameGenerator(row -> NOTHING.equals(before.apply(row)) ? NOTHING : part);
    }

    /** Leaves a value out of the card of a row where it says nothing. */
    public static <T> Grid.Column<T> skip(Grid.Column<T> column, SerializablePredicate<T> isNothing) {
        return column.setPartNameGenerator(row -> isNothing.test(row) ? NOTHING : null);
    }

    private static String quoted(String header) {
        return '"' + header.replace("\\", "\\\\").replace("\"", "\\\"") + ": \"";
    }
}
