package heard.questionnaires.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The files in an archive, found by its directory alone; the size of what is read is counted rather than believed. */
final class ArchiveEntries implements AutoCloseable {
    private final ZipFile zip;

    private ArchiveEntries(ZipFile zip) {
        this.zip = zip;
    }

    /** Null where it is no whole archive. */
    static @Nullable ArchiveEntries of(byte[] archive) {
        return of(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(archive)));
    }

    /** Null where it is no whole archive. */
    static @Nullable ArchiveEntries of(Path archive) {
        return of(ZipFile.builder().setPath(archive));
    }

    private static @Nullable ArchiveEntries of(ZipFile.Builder builder) {
        try {
            return new ArchiveEntries(builder.get());
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    boolean has(String ending) {
        return first(ending) != null;
    }

    private @Nullable ZipArchiveEntry first(String ending) {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> entry.getName().endsWith(ending))
                .findFirst()
                .orElse(null);
    }

    /**
     * What is made of the first file with that ending; throws {@link FormNotReadable}, also where there is none.
     *
     * @param largest bytes when unpacked
     */
    <R> R read(String ending, long largest, Function<InputStream, R> reading) {
        var entry = first(ending);
        if (entry == null) throw new FormNotReadable("type");
        if (entry.getGeneralPurposeBit().usesEncryption()) throw new FormNotReadable("encrypted");
        try (var content = new Counted(zip.getInputStream(entry), entry.getName(), largest)) {
            return reading.apply(content);
        } catch (IOException | IllegalArgumentException e) {
            throw new FormNotReadable("broken");
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new FormNotReadable("broken");
        }
    }

    private static final class Counted extends FilterInputStream {
        private final String name;
        private final long largest;
        private long read;

        Counted(InputStream in, String name, long largest) {
            super(in);
            this.name = name;
            this.largest = largest;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var some = super.read(into, from, length);
            if (some > 0) count(some);
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > largest) throw new FormNotReadable("bomb", name, largest >> 20);
        }
    }
}
