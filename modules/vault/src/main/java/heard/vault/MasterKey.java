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

/** The key outside the database that wraps all others: 32 random bytes, in a text written in Base64. */
final class MasterKey {
    static final int BYTES = 32;

    private MasterKey() {}

    /** From Base64; throws {@link CannotStart} naming where it stood when it is no such key. */
    static Aead parse(String base64, String where) {
        try {
            return of(Base64.getDecoder().decode(base64.strip()));
        } catch (GeneralSecurityException | IllegalArgumentException problem) {
            throw new CannotStart(
                    "The master key in " + where + " is not 32 bytes in Base64: put the right one there.", problem);
        }
    }

    /** From the bytes themselves; throws GeneralSecurityException unless there are {@value #BYTES}. */
    @AccessesPartialKey
    static Aead of(byte[] bytes) throws GeneralSecurityException {
        AeadConfig.register();
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        var key = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .build();
        var entry = KeysetHandle.importKey(key).withFixedId(1).makePrimary();
        return KeysetHandle.newBuilder().addEntry(entry).build().getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** Writes a new one into a file that only its owner reads; the file is whole or not there. */
    static void make(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var partial = Files.createTempFile(file.toAbsolutePath().getParent(), "master", ".part", ownerOnly);
        Files.writeString(partial, Base64.getEncoder().encodeToString(bytes));
        Overwriting.sync(partial);
        Files.move(partial, file);
        Overwriting.syncFolder(file.toAbsolutePath());
    }
}
