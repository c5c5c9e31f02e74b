package heard.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Makes keys and keeps them encrypted under a key above them, each bound to the name of what it is for. */
final class Wrapping {
    private Wrapping() {}

    static byte[] newKey(Parameters kind, Aead above, String name) {
        try {
            return wrap(KeysetHandle.generateNew(kind), above, name);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("no key could be made for " + name, problem);
        }
    }

    static byte[] wrap(KeysetHandle keys, Aead above, String name) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, above, bytes(name));
    }

    static KeysetHandle unwrap(byte[] wrapped, Aead above, String name) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, above, bytes(name));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
