package heard.coalitions;

import heard.shared.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder where this installation keeps all it keeps, held by one running Heard at a time. */
@Component
public final class DataDirectory implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    DataDirectory(@Value("${heard.data:data}") Path configured) {
        path = configured.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            if (isOurs()) closeToOthers();
            channel = FileChannel.open(path.resolve("heard.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException problem) {
            throw new CannotStart(
                    "The data directory " + path
                            + " cannot be written to: give this user the right to, or choose another"
                            + " with --data DIR.",
                    problem);
        }
        lock = lock();
    }

    /** The absolute path of the folder. */
    public Path path() {
        return path;
    }

    /** Not a folder that somebody shares with other things. */
    private boolean isOurs() throws IOException {
        if (Files.exists(path.resolve("heard.lock"))) return true;
        try (var content = Files.list(path)) {
            return content.findAny().isEmpty();
        }
    }

    /** The search index holds what people said: no other user of the machine may read it. */
    private void closeToOthers() throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) view.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }

    private FileLock lock() {
        try {
            var held = channel.tryLock();
            if (held != null) return held;
        } catch (IOException | OverlappingFileLockException problem) {
            throw inUse();
        }
        throw inUse();
    }

    private CannotStart inUse() {
        return new CannotStart("The data directory " + path
                + " is in use by another Heard: stop that one, or choose another with --data DIR.");
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
