package heard.questionnaires.xlsform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The sheets of a workbook as rows of named cells.
 *
 * @param sheets by name in lower case
 * @param headers by the same names
 */
public record Spreadsheet(Map<String, List<SheetRow>> sheets, Map<String, List<String>> headers) {
    /** Reads a file in the new or the old Excel format; throws {@link SpreadsheetNotReadable}. */
    public static Spreadsheet read(byte[] file) {
        if (OldSpreadsheet.isOne(file)) return OldSpreadsheet.read(file);
        SpreadsheetGuard.demand(file);
        var reading = new Reading();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : workbook.getSheets().toList()) read(sheet, reading.sheet(sheet.getName()));
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            throw new SpreadsheetNotReadable("broken");
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            throw new SpreadsheetNotReadable("broken"); // what the reader throws at parts that do not fit together
        }
        return reading.whole();
    }

    /** Collects the sheets. */
    static final class Reading {
        private final Map<String, RowReading> sheets = new LinkedHashMap<>();

        RowReading sheet(String name) {
            var reading = new RowReading(name);
            sheets.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), reading);
            return reading;
        }

        Spreadsheet whole() {
            var rows = new LinkedHashMap<String, List<SheetRow>>();
            var headers = new LinkedHashMap<String, List<String>>();
            sheets.forEach((name, reading) -> {
                rows.put(name, reading.rows());
                headers.put(name, reading.headers());
            });
            return new Spreadsheet(rows, headers);
        }
    }

    public List<SheetRow> rows(String sheet) {
        return Optional.ofNullable(sheets.get(sheet)).orElse(List.of());
    }

    public boolean has(String sheet) {
        return sheets.containsKey(sheet);
    }

    private static void read(Sheet sheet, RowReading reading) throws IOException {
        try (var rows = sheet.openStream()) {
            rows.forEach(row -> reading.read(row.getRowNum(), cells(row)));
        }
    }

    private static Map<Integer, String> cells(Row row) {
        var texts = new LinkedHashMap<Integer, String>();
        for (int column = 0; column < Math.min(row.getCellCount(), RowReading.MOST_COLUMNS); column++) {
            Cell cell = row.getCell(column);
            var text = cell == null ? null : cell.getText();
            if (text != null) texts.put(column, text);
        }
        return texts;
    }

    /** Column names without case, spaces and old single colons: {@code Label : English} is {@code label::english}. */
    static String header(String typed) {
        var parts = typed.strip().split("\\s*::?\\s*", 2);
        var name = parts[0].toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return parts.length == 1 ? name : name + "::" + parts[1].strip();
    }
}
