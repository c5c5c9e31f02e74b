package heard.questionnaires.xlsform;

import heard.questionnaires.Question;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What stands in the column {@code default}: a value of the question's kind, or an expression. */
final class RowDefaults {
    private RowDefaults() {}

    /** As an XPath expression. */
    static String expression(String written, Question question) {
        if (written.contains("${") || written.matches("[a-z-]+(:[a-z-]+)?\\(.*\\)")) return written;
        return switch (question.type()) {
            case NUMBER, DECIMAL, SCALE, YEAR, CALCULATED -> written;
            case DATE, MONTH -> written.matches("\\d{4}-\\d\\d-\\d\\d") ? "date('" + written + "')" : written;
            default -> quoted(written);
        };
    }

    private static String quoted(String written) {
        if (!written.contains("'")) return "'" + written + "'";
        if (!written.contains("\"")) return "\"" + written + "\"";
        return Arrays.stream(written.split("'", -1))
                .map(part -> "'" + part + "'")
                .collect(Collectors.joining(", \"'\", ", "concat(", ")"));
    }
}
