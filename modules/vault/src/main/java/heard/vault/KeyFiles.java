package heard.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * One secret of 256 bits for each key of a consultation, in files beside the database: what a backup of the database does
 * not have. They stand in the folder {@code keys} of the data directory, readable by their owner alone. While a secret is
 * rotated, the new one stands in a second file beside it.
 */
@Component
class KeyFiles {
    private static final int BYTES = 32;
    private static final String NEXT = ".next";

    private final Path folder;

    KeyFiles(@Value("${heard.data:data}") Path directory) {
        folder = directory.toAbsolutePath().resolve("keys");
    }

    /** Makes the secret of a key. */
    Aead make(KeyName name) throws GeneralSecurityException {
        return make(file(name));
    }

    /** Makes the secret that is to take the place of the present one. */
    Aead makeNext(KeyName name) throws GeneralSecurityException {
        destroy(next(name));
        return make(next(name));
    }

    /**
     * Writes the next secret over the present one, if it is the one that opens this; whatever happens meanwhile, one of the
     * files has it whole.
     */
    synchronized void promote(KeyName name, byte[] sealed) {
        if (opening(next(name), name, sealed).isEmpty()) return;
        try {
            if (!Files.exists(file(name))) Files.createFile(file(name), owner("rw-------"));
            Overwriting.write(file(name), Files.readAllBytes(next(name)));
            destroy(next(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Destroys the next secret, if it is the one that opens this: what it was made for did not happen. */
    synchronized void discardNext(KeyName name, byte[] sealed) {
        if (opening(next(name), name, sealed).isPresent()) destroy(next(name));
    }

    /** Destroys the secret, if it is the one that opens this: what it was made for did not happen. */
    synchronized void discard(KeyName name, byte[] sealed) {
        if (opening(file(name), name, sealed).isPresent()) destroy(file(name));
    }

    private Aead make(Path file) throws GeneralSecurityException {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        try {
            Files.createDirectories(folder, owner("rwx------"));
            Files.createFile(file, owner("rw-------"));
            Overwriting.write(file, secret);
            Overwriting.syncFolder(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AesGcmJce(secret);
    }

    /** What the secret sealed; throws GeneralSecurityException when it was destroyed. */
    byte[] open(KeyName name, byte[] sealed) throws GeneralSecurityException {
        return opening(name, sealed).decrypt(sealed, name.bytes());
    }

    /** Seals with the secret that opens something else; throws GeneralSecurityException when it was destroyed. */
    byte[] seal(KeyName name, byte[] sealedBefore, byte[] plain) throws GeneralSecurityException {
        return opening(name, sealedBefore).encrypt(plain, name.bytes());
    }

    /** The present secret is tried twice, for the next one may take its place between the tries. */
    private Aead opening(KeyName name, byte[] sealed) throws GeneralSecurityException {
        for (var file : List.of(file(name), next(name), file(name))) {
            var secret = opening(file, name, sealed);
            if (secret.isPresent()) return secret.get();
        }
        throw new GeneralSecurityException("the key was destroyed of " + name);
    }

    private static Optional<Aead> opening(Path file, KeyName name, byte[] sealed) {
        try {
            var bytes = Files.readAllBytes(file);
            if (bytes.length != BYTES) return Optional.empty();
            var secret = new AesGcmJce(bytes);
            var _ = secret.decrypt(sealed, name.bytes());
            return Optional.of(secret);
        } catch (NoSuchFileException | GeneralSecurityException notThisOne) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes over the secret and deletes it; one that is not there is no error. */
    synchronized void destroy(KeyName name) {
        destroy(file(name));
        destroy(next(name));
    }

    private static void destroy(Path file) {
        try {
            Overwriting.destroy(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(KeyName name) {
        return folder.resolve(name.file());
    }

    private Path next(KeyName name) {
        return folder.resolve(name.file() + NEXT);
    }

    private FileAttribute<?>[] owner(String permissions) {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
