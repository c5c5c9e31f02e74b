package heard.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/** Several keys in one: the primary seals, all open. */
final class Keysets {
    private Keysets() {}

    /** The same keys and a new one, which seals from now on. */
    static KeysetHandle withNewPrimary(KeysetHandle keys) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    /** The primary alone: what the others sealed cannot be opened any more. */
    static KeysetHandle primaryAlone(KeysetHandle keys) throws GeneralSecurityException {
        var primary = keys.getPrimary();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(primary.getKey())
                        .withFixedId(primary.getId())
                        .makePrimary())
                .build();
    }

    /** The first bytes of all that the primary sealed. */
    static byte[] prefix(KeysetHandle keys) {
        if (keys.getPrimary().getKey() instanceof AeadKey key)
            return key.getOutputPrefix().toByteArray();
        throw new IllegalStateException("not a key that seals");
    }

    static Aead aead(KeysetHandle keys) throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
