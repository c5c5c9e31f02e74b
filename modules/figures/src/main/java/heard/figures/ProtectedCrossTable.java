package heard.figures;

import heard.shared.LocalizedText;
import java.util.List;

/**
 * A table of two kinds of groups that may be published.
 *
 * @param title what was counted
 * @param rows the groups of the first kind
 * @param columns the groups of the second kind
 * @param cells one list for each row, with one cell for each column
 * @param rowTotals one for each row
 * @param columnTotals one for each column
 * @param total all the people counted
 */
public record ProtectedCrossTable(
        LocalizedText title,
        List<LocalizedText> rows,
        List<LocalizedText> columns,
        List<List<Cell>> cells,
        List<Cell> rowTotals,
        List<Cell> columnTotals,
        Cell total) {}
