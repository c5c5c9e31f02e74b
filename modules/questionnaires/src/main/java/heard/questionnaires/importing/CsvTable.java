package heard.questionnaires.importing;

import heard.questionnaires.table.TableReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A table in a text file: with headers, or a question on each line. */
final class CsvTable {
    private static final int MOST_ROWS = 5_000;
    private static final String ONLY = "question";

    private CsvTable() {}

    static Map<Place, Map<String, String>> rows(String text) {
        var lines = lines(text);
        if (lines.isEmpty()) throw new FormNotReadable("empty");
        var headed = TableReading.isOne(lines.getFirst());
        var headers = headed ? lines.getFirst() : List.of(ONLY);
        var rows = new LinkedHashMap<Place, Map<String, String>>();
        for (int line = headed ? 1 : 0; line < lines.size(); line++) {
            var cells = cells(headers, lines.get(line));
            if (!cells.isEmpty()) rows.put(Place.row("CSV", line + 1), cells);
        }
        return rows;
    }

    private static Map<String, String> cells(List<String> headers, List<String> line) {
        var cells = new LinkedHashMap<String, String>();
        for (int column = 0; column < Math.min(headers.size(), line.size()); column++) {
            if (!line.get(column).isBlank())
                cells.put(headers.get(column), line.get(column).strip());
        }
        return cells;
    }

    private static List<List<String>> lines(String text) {
        var first = text.lines().findFirst().orElse("");
        var separator = first.contains("\t") ? '\t' : first.contains(";") ? ';' : ',';
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        var isTable = TableReading.isOne(List.of(first.replace("\"", "").split("[\t;,]")));
        if (!isTable)
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .limit(MOST_ROWS)
                    .map(line -> List.of(line.strip()))
                    .toList();
        try (var parser = CSVParser.parse(text, format)) {
            var lines = new ArrayList<List<String>>();
            for (var record : parser) {
                if (lines.size() > MOST_ROWS) throw new FormNotReadable("rows", "CSV", MOST_ROWS);
                lines.add(record.toList());
            }
            return lines;
        } catch (IOException | UncheckedIOException e) {
            throw new FormNotReadable("broken");
        }
    }
}
