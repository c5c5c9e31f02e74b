package heard.exchange;

import heard.exchange.CsvProblem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds how a file's characters are encoded, from all of its bytes: UTF-8, UTF-16 by its mark or by the zeros of its
 * Latin letters, or Windows-1252 where so few bytes are beyond ASCII that it can be no other Windows page.
 */
final class TextEncoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int CHUNK = 1 << 16;

    private final ByteTally tally = new ByteTally();

    private TextEncoding() {}

    /** Throws {@link CsvNotReadable} when it is empty, too large, no text, or text in an encoding that is not sure. */
    static Charset of(Path file) throws IOException {
        var size = Files.size(file);
        if (size > CsvLimits.BYTES) throw new CsvNotReadable(Kind.TOO_LARGE, 0, CsvLimits.BYTES >> 20);
        try (var bytes = Files.newInputStream(file)) {
            return new TextEncoding().read(bytes);
        }
    }

    private Charset read(InputStream bytes) throws IOException {
        var chunk = bytes.readNBytes(CHUNK);
        if (chunk.length == 0) throw new CsvNotReadable(Kind.EMPTY, 0);
        FileKind.refuseOther(chunk);
        if (starts(chunk, 0xFF, 0xFE)) return StandardCharsets.UTF_16;
        if (starts(chunk, 0xFE, 0xFF)) return StandardCharsets.UTF_16;
        var half = halfZero(chunk);
        if (half != null) return half;
        for (; chunk.length > 0; chunk = bytes.readNBytes(CHUNK)) tally.count(chunk);
        return decide();
    }

    private Charset decide() {
        if (tally.firstNulLine() > 0) throw new CsvNotReadable(Kind.NUL, tally.firstNulLine());
        if (tally.isUtf8()) return StandardCharsets.UTF_8;
        if (tally.isWesternForSure()) return WINDOWS;
        throw new CsvNotReadable(Kind.UNKNOWN_ENCODING, tally.firstNotUtf8Line());
    }

    /** UTF-16 without a mark: every other byte of nearly all the text is zero. */
    private static @Nullable Charset halfZero(byte[] chunk) {
        int[] zeros = new int[2];
        for (var i = 0; i < chunk.length; i++) if (chunk[i] == 0) zeros[i & 1]++;
        var half = chunk.length / 2;
        if (half >= 4 && zeros[0] == 0 && zeros[1] > half * 0.7) return StandardCharsets.UTF_16LE;
        if (half >= 4 && zeros[1] == 0 && zeros[0] > half * 0.7) return StandardCharsets.UTF_16BE;
        return null;
    }

    private static boolean starts(byte[] chunk, int first, int second) {
        return chunk.length > 1 && (chunk[0] & 0xFF) == first && (chunk[1] & 0xFF) == second;
    }
}
