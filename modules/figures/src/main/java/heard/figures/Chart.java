package heard.figures;

import heard.shared.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a protected table as bars: an SVG picture that says in words what it shows, stands on its own in a document,
 * and takes the colours of the page around it on a screen.
 */
public final class Chart {
    private static final int WIDTH = 640;
    private static final int BAR = 18;
    private static final int LETTERS = 78;
    private static final int LINE = 18;

    private final ProtectedTable table;
    private final Language language;
    private final String suppressed;
    private final boolean rightToLeft;
    private final StringBuilder drawing = new StringBuilder();
    private int at = 4;

    private Chart(ProtectedTable table, Language language, String suppressed) {
        this.table = table;
        this.language = language;
        this.suppressed = suppressed;
        this.rightToLeft = language.direction().equals("rtl");
    }

    /**
     * The picture.
     *
     * @param language of its labels; decides the direction as well
     * @param suppressed what stands in place of a suppressed number, in that language
     * @return an {@code svg} element of 1 to 4 kB
     */
    public static String bars(ProtectedTable table, Language language, String suppressed) {
        return new Chart(table, language, suppressed).draw();
    }

    private String draw() {
        int most =
                table.rows().stream().mapToInt(row -> number(row.cell())).max().orElse(0);
        for (var row : table.rows()) bar(row, Math.max(most, 1));
        var title = table.title().in(language);
        var id = "chart-" + Integer.toHexString((title + drawing).hashCode());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" lang="%s"
                 direction="%s" aria-labelledby="%s-t %s-d" fill="currentColor" style="max-width:100%%;height:auto"
                 font-family="system-ui,'Noto Sans','Noto Sans Arabic',sans-serif" font-size="14">
                <title id="%s-t">%s</title><desc id="%s-d">%s</desc>
                %s</svg>
                """.formatted(
                        WIDTH,
                        at,
                        WIDTH,
                        at,
                        language,
                        language.direction(),
                        id,
                        id,
                        id,
                        escaped(title),
                        id,
                        escaped(description()),
                        drawing);
    }

    private void bar(ProtectedTable.Row row, int most) {
        for (var line : lines(row.label().in(language))) {
            text(0, at + 13, line, "");
            at += LINE;
        }
        int length = Math.round((WIDTH - 150f) * number(row.cell()) / most);
        if (length > 0) {
            drawing.append(
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\" fill=\"var(--chart-bar,#2f6f8f)\"/>\n"
                            .formatted(rightToLeft ? WIDTH - length : 0, at, length, BAR));
        }
        text(length == 0 ? 0 : length + 8, at + 14, words(row.cell()), length == 0 ? " font-style=\"italic\"" : "");
        at += BAR + 12;
    }

    private void text(int start, int y, String text, String style) {
        drawing.append("<text x=\"%d\" y=\"%d\"%s>%s</text>\n"
                .formatted(rightToLeft ? WIDTH - start : start, y, style, escaped(text)));
    }

    private String words(Cell cell) {
        return cell.number() == null ? suppressed : Integer.toString(cell.number());
    }

    private static int number(Cell cell) {
        return cell.number() == null ? 0 : cell.number();
    }

    private String description() {
        var groups = table.rows().stream()
                .map(row -> row.label().in(language) + ": " + words(row.cell()))
                .toList();
        return String.join("; ", groups);
    }

    /** A label in lines of a bearable length. */
    private static List<String> lines(String label) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : label.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
