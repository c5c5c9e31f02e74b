package heard.exchange;

import heard.exchange.CsvProblem.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of a file, the heading among them, one at a time. Throws {@link CsvNotReadable} at the first broken one. */
final class CsvRows implements Iterator<CsvRow>, AutoCloseable {
    private final GuardedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long line = 1;

    CsvRows(Path file, Charset encoding, char delimiter) throws IOException {
        var decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        reader = new GuardedReader(Channels.newReader(Files.newByteChannel(file), decoder, 1 << 13));
        parser = CSVParser.builder()
                .setReader(reader)
                .setFormat(CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(true)
                        .get())
                .get();
        records = parser.iterator();
    }

    @Override
    public boolean hasNext() {
        reader.recordBegins(line);
        try {
            return records.hasNext();
        } catch (IllegalStateException | UncheckedIOException broken) {
            throw cause(broken);
        }
    }

    @Override
    public CsvRow next() {
        if (!hasNext()) throw new NoSuchElementException();
        var values = records.next().values();
        var begins = line;
        line = parser.getCurrentLineNumber() + 1;
        for (var cell : values) {
            if (cell.length() > CsvLimits.CELL_CHARACTERS) {
                throw new CsvNotReadable(Kind.CELL_TOO_LONG, begins, CsvLimits.CELL_CHARACTERS);
            }
        }
        return new CsvRow(begins, List.of(values));
    }

    /** The line on which the record before ended, and one more. */
    private CsvNotReadable cause(RuntimeException broken) {
        for (Throwable each = broken; each != null; each = each.getCause()) {
            if (each instanceof CsvNotReadable known) return known;
            if (each instanceof CharacterCodingException) {
                return new CsvNotReadable(Kind.UNKNOWN_ENCODING, line);
            }
        }
        return new CsvNotReadable(Kind.BROKEN_QUOTES, line);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
