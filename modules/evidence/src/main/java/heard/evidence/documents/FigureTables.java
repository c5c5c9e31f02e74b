package heard.evidence.documents;

import heard.figures.Cell;
import heard.figures.ProtectedTable;
import heard.shared.HarmlessCell;
import heard.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The numbers behind a dossier's figures as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read it).
 * Texts that a spreadsheet would run as a formula get an apostrophe in front (OWASP, "CSV Injection").
 */
public final class FigureTables {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FigureTables() {}

    /** One file for each figure, by name, in the dossier's order. */
    public static Map<String, byte[]> of(DossierDocument document, Words words) {
        var files = new LinkedHashMap<String, byte[]>();
        for (var finding : document.findings()) {
            for (var figure : finding.figures()) {
                var name = "figure-%02d.csv".formatted(files.size() + 1);
                files.put(name, bytes(withNotes(List.of(lines(figure, document.language(), words)), document)));
            }
        }
        return files;
    }

    /** All figures in one file: the first column says which. */
    public static byte[] inOne(DossierDocument document, Words words) {
        var tables = document.findings().stream()
                .flatMap(finding -> finding.figures().stream())
                .map(figure -> lines(figure, document.language(), words))
                .toList();
        return bytes(withNotes(tables, document));
    }

    private static List<String> withNotes(List<String> tables, DossierDocument document) {
        if (document.sharing().isEmpty()) return tables;
        var all = new ArrayList<>(tables);
        all.add(document.sharing().stream().map(FigureTables::line).collect(Collectors.joining()));
        return all;
    }

    private static byte[] bytes(List<String> tables) {
        return (BYTE_ORDER_MARK + String.join("\r\n", tables)).getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(ProtectedTable table, Language language, Words words) {
        var lines = new ArrayList<String>();
        var title = table.title().in(language);
        lines.add(line(
                words.get("figures.table.question"),
                words.get("figures.table.group"),
                words.get("figures.table.people"),
                words.get("figures.table.share")));
        for (var row : table.rows()) {
            lines.add(line(title, row.label().in(language), row.cell(), table.total(), words));
        }
        lines.add(line(title, words.get("figures.table.total"), table.total(), table.total(), words));
        return String.join("", lines);
    }

    private static String line(String title, String label, Cell cell, Cell total, Words words) {
        var percent = cell.percentOf(total);
        var people = cell.number() == null ? words.get("figures.cell.suppressed") : Integer.toString(cell.number());
        return line(title, label, people, percent == null ? "" : percent.toString());
    }

    private static String line(String... fields) {
        return List.of(fields).stream().map(FigureTables::field).collect(Collectors.joining(",")) + "\r\n";
    }

    static String field(String text) {
        return '"' + HarmlessCell.of(text).replace("\"", "\"\"") + '"';
    }
}
