package heard.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;

/** Writes small secret files in place, so that nothing of what stood there before stays behind. */
final class Overwriting {
    private Overwriting() {}

    /** Writes from the file's beginning on, and returns when it is on the disk. */
    static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE))) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) channel.write(buffer);
            channel.force(true);
        }
    }

    /** Makes what somebody else wrote last. */
    static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        syncFolder(file);
    }

    /** Writes zeros over the whole file, then deletes it; one that is not there is no error. */
    static void destroy(Path file) throws IOException {
        if (!Files.exists(file)) return;
        write(file, new byte[Math.toIntExact(Files.size(file))]);
        Files.deleteIfExists(file);
        syncFolder(file);
    }

    /** Makes a renaming or deletion last; where folders cannot be opened, the system sees to that. */
    static void syncFolder(Path file) {
        try (var folder = FileChannel.open(Objects.requireNonNull(file.getParent()), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notNeededHere) {
            return;
        }
    }
}
