package heard.shared;

/** Cells of files that people open with a spreadsheet. */
public final class HarmlessCell {
    private static final String FORMULAS = "=+-@\t\r\n";

    private HarmlessCell() {}

    /** The text, with an apostrophe before it where a spreadsheet would take it for a formula (OWASP, CSV injection). */
    public static String of(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
