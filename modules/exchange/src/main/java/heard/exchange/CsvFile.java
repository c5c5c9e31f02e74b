package heard.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of comma-separated values whose form is known.
 *
 * @param encoding found, not declared
 * @param delimiter between cells
 * @param columns the headings, all different
 */
public record CsvFile(Path path, Charset encoding, char delimiter, List<String> columns) {
    public CsvFile {
        columns = List.copyOf(columns);
    }
}
