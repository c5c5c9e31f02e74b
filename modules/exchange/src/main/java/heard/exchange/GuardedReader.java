package heard.exchange;

import heard.exchange.CsvProblem.Kind;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a record that does not end, as after a quote that is never closed, before it fills the memory. */
final class GuardedReader extends FilterReader {
    private static final int BUFFERED = 1 << 14;

    private long left = CsvLimits.RECORD_CHARACTERS + BUFFERED;
    private long recordLine = 1;
    private boolean started;

    GuardedReader(Reader in) {
        super(in);
    }

    void recordBegins(long line) {
        recordLine = line;
        left = CsvLimits.RECORD_CHARACTERS + BUFFERED;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        var count = super.read(into, from, length);
        if (count <= 0) return count;
        left -= count;
        if (left < 0) throw new CsvNotReadable(Kind.CELL_TOO_LONG, recordLine, CsvLimits.CELL_CHARACTERS);
        for (var i = from; i < from + count; i++) {
            if (into[i] == 0) throw new CsvNotReadable(Kind.NUL, recordLine);
        }
        return started ? count : withoutMark(into, from, count);
    }

    private int withoutMark(char[] into, int from, int count) throws IOException {
        started = true;
        if (into[from] != '\uFEFF') return count;
        System.arraycopy(into, from + 1, into, from, count - 1);
        return count > 1 ? count - 1 : read(into, from, 1);
    }
}
