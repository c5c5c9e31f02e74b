package heard.exchange;

import java.util.List;

/**
 * One record of a file.
 *
 * @param line of the file on which it begins, from 1
 * @param cells as many as the file has columns
 */
public record CsvRow(long line, List<String> cells) {
    public CsvRow {
        cells = List.copyOf(cells);
    }
}
