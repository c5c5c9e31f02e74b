package heard.exchange;

import heard.exchange.CsvProblem.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Reads files of comma-separated values (RFC 4180) made elsewhere, one record at a time: memory does not grow with the
 * file. Encoding and delimiter are found. Whatever is wrong is a {@link CsvNotReadable} that says in which line.
 */
@Component
public class CsvReading {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int SAMPLE = 20;

    /** Finds the form of the file and reads its heading. */
    public CsvFile open(Path file) {
        try {
            var encoding = TextEncoding.of(file);
            var delimiter = delimiter(file, encoding);
            try (var rows = new CsvRows(file, encoding, delimiter)) {
                if (!rows.hasNext()) throw new CsvNotReadable(Kind.EMPTY, 0);
                var heading = heading(rows.next());
                if (!rows.hasNext()) throw new CsvNotReadable(Kind.NO_ROWS, 1);
                return new CsvFile(file, encoding, delimiter, heading);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The first rows. */
    public List<CsvRow> preview(CsvFile file, int limit) {
        var first = new ArrayList<CsvRow>();
        read(file, (row, rows) -> {
            first.add(row);
            return first.size() < limit;
        });
        return first;
    }

    /** Hands on every row below the heading. */
    public void each(CsvFile file, Consumer<CsvRow> row) {
        read(file, (each, _) -> {
            row.accept(each);
            return true;
        });
    }

    private interface Taking {
        boolean more(CsvRow row, long rows);
    }

    private static void read(CsvFile file, Taking taking) {
        try (var rows = new CsvRows(file.path(), file.encoding(), file.delimiter())) {
            rows.next();
            for (var count = 1L; rows.hasNext(); count++) {
                var row = rows.next();
                if (count > CsvLimits.ROWS) throw new CsvNotReadable(Kind.TOO_MANY_ROWS, row.line(), CsvLimits.ROWS);
                if (!taking.more(whole(row, file.columns().size()), count)) return;
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static CsvRow whole(CsvRow row, int columns) {
        var cells = row.cells().size();
        if (cells < columns) throw new CsvNotReadable(Kind.FIELDS_MISSING, row.line(), cells, columns);
        if (cells > columns) throw new CsvNotReadable(Kind.FIELDS_TOO_MANY, row.line(), cells, columns);
        return row;
    }

    private static List<String> heading(CsvRow first) {
        var names = first.cells().stream().map(String::strip).toList();
        if (names.size() > CsvLimits.COLUMNS) throw new CsvNotReadable(Kind.TOO_MANY_COLUMNS, 1, CsvLimits.COLUMNS);
        if (names.stream().allMatch(CsvReading::isNumber)) throw new CsvNotReadable(Kind.NO_HEADER, first.line());
        var seen = new HashSet<String>();
        for (var name : names) {
            if (name.length() > CsvLimits.HEADING_CHARACTERS) throw new CsvNotReadable(Kind.NO_HEADER, first.line());
            if (name.isEmpty()) throw new CsvNotReadable(Kind.UNNAMED_COLUMN, first.line(), names.indexOf(name) + 1);
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new CsvNotReadable(CsvProblem.in(Kind.SAME_COLUMN_TWICE, first.line(), name));
            }
        }
        return names;
    }

    private static boolean isNumber(String text) {
        return text.matches("[-+]?[0-9]+([.,][0-9]+)?");
    }

    /** The delimiter by which the first records have the most cells, all the same number. */
    private static char delimiter(Path file, Charset encoding) throws IOException {
        var best = DELIMITERS[0];
        var most = 1;
        for (var each : DELIMITERS) {
            var cells = cells(file, encoding, each);
            if (cells > most) {
                best = each;
                most = cells;
            }
        }
        return best;
    }

    /** How many cells most of the first records have alike; records after a broken one do not count. */
    private static int cells(Path file, Charset encoding, char delimiter) throws IOException {
        try (var rows = new CsvRows(file, encoding, delimiter)) {
            if (!rows.hasNext()) return 0;
            var columns = rows.next().cells().size();
            var alike = 0;
            var read = 0;
            for (; read < SAMPLE && rows.hasNext(); read++) {
                if (rows.next().cells().size() == columns) alike++;
            }
            return alike * 2 >= read ? columns : 0;
        } catch (CsvNotReadable broken) {
            if (broken.problem().kind() == Kind.BROKEN_QUOTES) return headingCells(file, encoding, delimiter);
            throw broken;
        }
    }

    private static int headingCells(Path file, Charset encoding, char delimiter) throws IOException {
        try (var rows = new CsvRows(file, encoding, delimiter)) {
            return rows.hasNext() ? rows.next().cells().size() : 0;
        } catch (CsvNotReadable broken) {
            return 0;
        }
    }
}
