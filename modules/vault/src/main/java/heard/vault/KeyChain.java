package heard.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import heard.shared.ConsultationId;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes and unwraps the keys of the current coalition: a consultation's key is wrapped by the coalition's and by a secret
 * in a file of its own, the coalition's by the master key.
 */
@Component
class KeyChain {
    private static final int TRIES = 3;

    private final InstallationKeys installation;
    private final StoredKeys stored;
    private final KeyFiles files;

    KeyChain(InstallationKeys installation, StoredKeys stored, KeyFiles files) {
        this.installation = installation;
        this.stored = stored;
        this.files = files;
    }

    void makeCoalitionKey(UUID coalition) {
        stored.add(
                coalition,
                Wrapping.newKey(PredefinedAeadParameters.AES256_GCM, installation.master(), name(coalition)));
    }

    /** Makes a key and its secret in a file; both go again when the transaction does. Does nothing when there is one. */
    void make(KeyName name) {
        if (stored.find(name).isPresent()) return;
        var above = stored.lockCoalition();
        if (stored.find(name).isPresent()) return;
        try {
            var wrapped = Wrapping.newKey(PredefinedAeadParameters.AES256_GCM, aead(above), name.toString());
            files.destroy(name);
            var sealed = files.make(name).encrypt(wrapped, name.bytes());
            afterwards(() -> {}, () -> files.discard(name, sealed));
            stored.add(above.id(), name, sealed);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("no key could be made for " + name, problem);
        }
    }

    boolean has(KeyName name) {
        return stored.find(name).isPresent();
    }

    /** Destroys the keys of a consultation, the files first: whatever happens then, what they sealed is gone. */
    void destroy(ConsultationId consultation) {
        var _ = stored.lockCoalition();
        for (var purpose : KeyPurpose.values()) files.destroy(new KeyName(consultation, purpose));
        stored.delete(consultation);
    }

    /**
     * The key as it is now. Tried again when it does not open, for the row, the coalition's key and the file are read one
     * after another, and a rotation may come between.
     */
    KeysetHandle keys(KeyName name) throws GeneralSecurityException {
        for (var tries = 1; ; tries++) {
            var row = stored.find(name).orElseThrow(() -> new GeneralSecurityException("no key for " + name));
            try {
                return unwrap(row, aead(stored.coalition()));
            } catch (GeneralSecurityException perhapsRotated) {
                if (tries == TRIES) throw perhapsRotated;
            }
        }
    }

    KeysetHandle unwrap(StoredKeys.Row row, Aead above) throws GeneralSecurityException {
        return Wrapping.unwrap(withoutFile(row), above, row.name().toString());
    }

    /** What is left to unwrap by the coalition's key. */
    byte[] withoutFile(StoredKeys.Row row) throws GeneralSecurityException {
        return row.apart() ? files.open(row.name(), row.wrapped()) : row.wrapped();
    }

    KeysetHandle coalitionKeys(StoredKeys.Coalition row) throws GeneralSecurityException {
        return Wrapping.unwrap(row.wrapped(), installation.master(), name(row.id()));
    }

    Aead aead(StoredKeys.Coalition row) throws GeneralSecurityException {
        return Keysets.aead(coalitionKeys(row));
    }

    static String name(UUID coalition) {
        return "coalition:" + coalition;
    }

    /** What to do when the transaction has ended well, and when not; neither when nobody can tell how it ended. */
    static void afterwards(Runnable committed, Runnable rolledBack) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) committed.run();
                if (status == STATUS_ROLLED_BACK) rolledBack.run();
            }
        });
    }
}
