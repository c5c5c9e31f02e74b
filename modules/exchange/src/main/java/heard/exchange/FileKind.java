package heard.exchange;

import heard.exchange.CsvProblem.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tells files that are no text at all from their first bytes. */
final class FileKind {
    private static final Map<String, String> SIGNATURES = Map.of(
            "PK\u0003\u0004", "xlsx",
            "\u00D0\u00CF\u0011\u00E0", "xls",
            "%PDF", "pdf",
            "\u0089PNG", "png",
            "\u00FF\u00D8\u00FF", "jpeg",
            "GIF8", "gif",
            "\u001F\u008B", "gzip",
            "{\\rtf", "rtf",
            "SQLite", "sqlite");

    private FileKind() {}

    /** Throws {@link CsvNotReadable} with the usual ending of the kind of file it is. */
    static void refuseOther(byte[] first) {
        var start = new String(first, 0, Math.min(8, first.length), StandardCharsets.ISO_8859_1);
        SIGNATURES.forEach((signature, kind) -> {
            if (start.startsWith(signature)) throw new CsvNotReadable(Kind.NOT_TEXT, 0, kind);
        });
    }
}
