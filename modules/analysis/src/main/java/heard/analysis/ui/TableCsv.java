package heard.analysis.ui;

import heard.figures.Cell;
import heard.figures.ProtectedTable;
import heard.shared.HarmlessCell;
import heard.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A protected table as CSV (RFC 4180), with nothing in it that a spreadsheet would take for a formula. */
final class TableCsv {
    private TableCsv() {}

    /**
     * The file, in UTF-8 with a byte order mark, which spreadsheets need.
     *
     * @param suppressed what stands for a suppressed number
     * @param total the name of the last row of numbers
     * @param notes rows after that
     */
    static byte[] of(ProtectedTable table, Language language, String suppressed, String total, List<String> notes) {
        var file = new StringBuilder("\ufeff");
        line(file, table.title().in(language), "n");
        table.rows().forEach(row -> line(file, row.label().in(language), number(row.cell(), suppressed)));
        line(file, total, number(table.total(), suppressed));
        notes.forEach(note -> line(file, note, ""));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder file, String name, String value) {
        file.append(quoted(name)).append(',').append(quoted(value)).append("\r\n");
    }

    private static String number(Cell cell, String suppressed) {
        return cell.number() == null ? suppressed : String.valueOf(cell.number());
    }

    private static String quoted(String text) {
        return "\"" + HarmlessCell.of(text).replace("\"", "\"\"") + "\"";
    }
}
