package heard.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import heard.shared.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

/** The key outside the database that wraps all others: 32 random bytes, written in Base64. */
final class MasterKey {
    private static final int BYTES = 32;

    private MasterKey() {}

    /** From the environment's text, else from the file, else made new in the file; never new over existing keys. */
    static Aead from(String environment, Path file, boolean keysExist) {
        if (!environment.isBlank()) return aead(environment, "HEARD_MASTER_KEY");
        try {
            if (!Files.exists(file)) {
                if (keysExist) throw missing(file);
                make(file);
            }
            return aead(Files.readString(file), file.toString());
        } catch (IOException problem) {
            throw new CannotStart("The master key in " + file + " cannot be read: let this user read it.", problem);
        }
    }

    @AccessesPartialKey
    private static Aead aead(String base64, String where) {
        try {
            AeadConfig.register();
            var parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            var bytes = Base64.getDecoder().decode(base64.strip());
            var key = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                    .build();
            var entry = KeysetHandle.importKey(key).withFixedId(1).makePrimary();
            return KeysetHandle.newBuilder()
                    .addEntry(entry)
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException | IllegalArgumentException problem) {
            throw new CannotStart(
                    "The master key in " + where + " is not 32 bytes in Base64: put the right one there.", problem);
        }
    }

    private static void make(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var partial = Files.createTempFile(file.toAbsolutePath().getParent(), "master", ".part", ownerOnly);
        Files.writeString(partial, Base64.getEncoder().encodeToString(bytes));
        Files.move(partial, file);
    }

    private static CannotStart missing(Path file) {
        return new CannotStart("The master key is missing, and without it nothing in this database can be read: put "
                + file + " back, or set HEARD_MASTER_KEY.");
    }
}
