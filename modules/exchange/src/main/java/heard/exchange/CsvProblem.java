package heard.exchange;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something in a file that cannot be read or taken over.
 *
 * @param line of the file, from 1; 0 when the whole file is meant
 * @param column its heading; null when no column is meant
 * @param arguments of the message, after line and column
 */
public record CsvProblem(Kind kind, long line, @Nullable String column, List<Object> arguments) {
    /** What kind of problem; the message key is {@code exchange.problem.} and the name in lower case, with hyphens. */
    public enum Kind {
        EMPTY,
        NOT_TEXT,
        UNKNOWN_ENCODING,
        NUL,
        TOO_LARGE,
        NO_HEADER,
        NO_ROWS,
        UNNAMED_COLUMN,
        SAME_COLUMN_TWICE,
        TOO_MANY_COLUMNS,
        TOO_MANY_ROWS,
        BROKEN_QUOTES,
        FIELDS_MISSING,
        FIELDS_TOO_MANY,
        CELL_TOO_LONG,
        NO_SUCH_CHOICE,
        NOT_A_DATE,
        NOT_A_LANGUAGE,
        NOT_AN_ANSWER
    }

    public CsvProblem {
        arguments = List.copyOf(arguments);
    }

    static CsvProblem of(Kind kind, long line, Object... arguments) {
        return new CsvProblem(kind, line, null, List.of(arguments));
    }

    static CsvProblem in(Kind kind, long line, String column, Object... arguments) {
        return new CsvProblem(kind, line, column, List.of(arguments));
    }

    public String key() {
        return "exchange.problem." + kind.name().toLowerCase(Locale.ROOT).replace("_", "-");
    }

    /** What the message takes: line, column, then what else there is. */
    public Object[] messageArguments() {
        var all = new Object[arguments.size() + 2];
        all[0] = line;
        all[1] = column == null ? "" : column;
        for (var i = 0; i < arguments.size(); i++) all[i + 2] = arguments.get(i);
        return all;
    }
}
