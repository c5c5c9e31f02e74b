package heard.vault;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * The master keys that there are just now: the first wraps, all unwrap. There is more than one only while the master key is
 * being rotated.
 */
record MasterKeys(List<Aead> all) implements Aead {
    MasterKeys {
        all = List.copyOf(all);
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] context) throws GeneralSecurityException {
        return all.getFirst().encrypt(plain, context);
    }

    @Override
    public byte[] decrypt(byte[] sealed, byte[] context) throws GeneralSecurityException {
        var failure = new GeneralSecurityException("no master key opens it");
        for (var each : all) {
            try {
                return each.decrypt(sealed, context);
            } catch (GeneralSecurityException notThisOne) {
                failure.addSuppressed(notThisOne);
            }
        }
        throw failure;
    }

    boolean areMany() {
        return all.size() > 1;
    }

    /** The same key wrapped by the first of these, or the very same bytes when it is already. */
    byte[] rewrap(byte[] wrapped, String name) throws GeneralSecurityException {
        try {
            var _ = Wrapping.unwrap(wrapped, all.getFirst(), name);
            return wrapped;
        } catch (GeneralSecurityException byAnother) {
            return Wrapping.wrap(Wrapping.unwrap(wrapped, this, name), all.getFirst(), name);
        }
    }
}
