package heard.questionnaires.xlsform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The sheets of a workbook as rows of named cells.
 *
 * @param sheets by name in lower case
 */
record Spreadsheet(Map<String, List<SheetRow>> sheets) {
    /** Reads a file; throws {@link SpreadsheetNotReadable}. */
    static Spreadsheet read(byte[] file) {
        SpreadsheetGuard.demand(file);
        var sheets = new LinkedHashMap<String, List<SheetRow>>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName().strip().toLowerCase(Locale.ROOT), rows(sheet));
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            throw new SpreadsheetNotReadable("broken");
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            throw new SpreadsheetNotReadable("broken"); // what the reader throws at parts that do not fit together
        }
        return new Spreadsheet(sheets);
    }

    List<SheetRow> rows(String sheet) {
        return Optional.ofNullable(sheets.get(sheet)).orElse(List.of());
    }

    boolean has(String sheet) {
        return sheets.containsKey(sheet);
    }

    private static List<SheetRow> rows(Sheet sheet) throws IOException {
        var reading = new RowReading(sheet.getName());
        try (var rows = sheet.openStream()) {
            rows.forEach(reading::read);
        }
        return reading.rows();
    }

    /** Column names without case, spaces and old single colons: {@code Label : English} is {@code label::english}. */
    static String header(String typed) {
        var parts = typed.strip().split("\\s*::?\\s*", 2);
        var name = parts[0].toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return parts.length == 1 ? name : name + "::" + parts[1].strip();
    }
}
