package heard.questionnaires.xlsform;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks at a file before anything reads it: whether it is an {@code .xlsx}, and how large it really is. Every entry is
 * inflated and counted, through the central directory as the reader will, because what an entry says of its own size
 * may be a lie.
 */
public final class SpreadsheetGuard {
    static final int LARGEST_FILE = 10 << 20;
    private static final long LARGEST_SHEET = 64L << 20;
    private static final long LARGEST_PART = 16L << 20;
    private static final long LARGEST_WHOLE = 96L << 20;
    private static final int MOST_PARTS = 1000;

    private long inflated;

    private SpreadsheetGuard() {}

    /** Throws {@link SpreadsheetNotReadable} unless the file may be read. */
    public static void demand(byte[] file) {
        if (file.length == 0) throw new SpreadsheetNotReadable("empty");
        if (file.length > LARGEST_FILE) throw new SpreadsheetNotReadable("large", LARGEST_FILE >> 20);
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) throw new SpreadsheetNotReadable("old");
        if (!begins(file, 'P', 'K', 3, 4)) throw new SpreadsheetNotReadable("type");
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            new SpreadsheetGuard().parts(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new SpreadsheetNotReadable("broken");
        }
    }

    private void parts(ZipFile zip) throws IOException {
        var parts = Collections.list(zip.getEntries());
        if (parts.size() > MOST_PARTS) throw new SpreadsheetNotReadable("parts", parts.size(), MOST_PARTS);
        if (parts.stream().map(ZipArchiveEntry::getName).distinct().count() < parts.size()) {
            throw new SpreadsheetNotReadable("broken");
        }
        if (zip.getEntry("xl/workbook.xml") == null) throw new SpreadsheetNotReadable("type");
        for (var part : parts) {
            if (part.getGeneralPurposeBit().usesEncryption()) throw new SpreadsheetNotReadable("encrypted");
            count(zip, part);
        }
    }

    private void count(ZipFile zip, ZipArchiveEntry part) throws IOException {
        var largest = part.getName().startsWith("xl/worksheets/") ? LARGEST_SHEET : LARGEST_PART;
        var buffer = new byte[1 << 16];
        long size = 0;
        try (var content = zip.getInputStream(part)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                inflated += read;
                if (size > largest || inflated > LARGEST_WHOLE) {
                    throw new SpreadsheetNotReadable("bomb", part.getName(), largest >> 20);
                }
            }
        }
    }

    private static boolean begins(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != bytes[i]) return false;
        }
        return true;
    }
}
