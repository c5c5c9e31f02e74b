package heard.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import heard.shared.ConsultationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * One secret of 256 bits for each consultation, in files beside the database: what a backup of the database does not
 * have. They stand in the folder {@code keys} of the data directory, readable by their owner alone.
 */
@Component
class KeyFiles {
    private static final int BYTES = 32;

    private final Path folder;

    KeyFiles(@Value("${heard.data:data}") Path directory) {
        folder = directory.toAbsolutePath().resolve("keys");
    }

    /** Makes the secret of a consultation. */
    Aead make(ConsultationId consultation) throws GeneralSecurityException {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        try {
            Files.createDirectories(folder, owner("rwx------"));
            var file = Files.createFile(file(consultation), owner("rw-------"));
            write(file, secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AesGcmJce(secret);
    }

    /** The secret of a consultation; empty when it was destroyed. */
    Optional<Aead> read(ConsultationId consultation) throws GeneralSecurityException {
        try {
            return Optional.of(new AesGcmJce(Files.readAllBytes(file(consultation))));
        } catch (NoSuchFileException destroyed) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes over the secret and deletes it; one that is not there is no error. */
    void destroy(ConsultationId consultation) {
        var file = file(consultation);
        if (!Files.exists(file)) return;
        try {
            write(file, new byte[BYTES]);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(ConsultationId consultation) {
        return folder.resolve(consultation + ".key");
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE))) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) channel.write(buffer);
            channel.force(true);
        }
    }

    private FileAttribute<?>[] owner(String permissions) {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
