package heard.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import heard.shared.ConsultationId;
import java.security.GeneralSecurityException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the current coalition and its consultations new keys. What is sealed stays as it is: old keys are kept beside the
 * new ones, or only what wraps them changes. All calls belong in a transaction of the coalition, which locks the
 * coalition's key first and a consultation's after it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KeyRotation {
    private final KeyChain chain;
    private final StoredKeys stored;
    private final KeyFiles files;
    private final InstallationKeys installation;
    private final OpenKeys open;

    KeyRotation(KeyChain chain, StoredKeys stored, KeyFiles files, InstallationKeys installation, OpenKeys open) {
        this.chain = chain;
        this.stored = stored;
        this.files = files;
        this.installation = installation;
        this.open = open;
    }

    /** The key of the coalition itself. */
    public CoalitionKeyRow coalitionKey() {
        return stored.coalitionRow();
    }

    /** The keys of all consultations of the coalition, by consultation. */
    public List<KeyRow> keys() {
        return stored.all().stream().map(this::row).toList();
    }

    private KeyRow row(StoredKeys.Row row) {
        return new KeyRow(
                row.name().consultation(),
                row.name().purpose(),
                row.madeOn(),
                row.rotatedOn(),
                older(row.name()),
                row.resealing());
    }

    private int older(KeyName name) {
        try {
            return chain.keys(name).size() - 1;
        } catch (GeneralSecurityException lost) {
            return KeyRow.LOST;
        }
    }

    /** Seals with a new key from now on; the old one opens what it sealed. */
    public void rotate(ConsultationId consultation, KeyPurpose purpose) {
        var name = new KeyName(consultation, purpose);
        try {
            var above = chain.aead(stored.coalitionToWrapWith());
            var row = lock(name);
            replace(row, above, Keysets.withNewPrimary(chain.unwrap(row, above)));
            stored.rotated(name);
        } catch (GeneralSecurityException problem) {
            throw new CannotUnseal(name.toString(), problem);
        }
    }

    /** Writes other keys into a row that is locked; what is known of it is read anew after the commit. */
    void replace(StoredKeys.Row row, Aead above, KeysetHandle keys) throws GeneralSecurityException {
        var name = row.name();
        stored.write(name, withFile(row, Wrapping.wrap(keys, above, name.toString())), row.apart());
        KeyChain.afterwards(() -> open.forget(name), () -> {});
    }

    private byte[] withFile(StoredKeys.Row row, byte[] wrapped) throws GeneralSecurityException {
        return row.apart() ? files.seal(row.name(), row.wrapped(), wrapped) : wrapped;
    }

    StoredKeys.Row lock(KeyName name) throws GeneralSecurityException {
        return stored.lock(name).orElseThrow(() -> new GeneralSecurityException("no key for " + name));
    }

    /**
     * Wraps a key by a new secret in the place of the one in its file. Backups of the database from before cannot be read
     * with the new file.
     */
    public void rotateSecret(ConsultationId consultation, KeyPurpose purpose) {
        var name = new KeyName(consultation, purpose);
        try {
            var row = lock(name);
            var wrapped = chain.withoutFile(row);
            if (row.apart()) files.promote(name, row.wrapped());
            var next = files.makeNext(name).encrypt(wrapped, name.bytes());
            KeyChain.afterwards(() -> files.promote(name, next), () -> files.discardNext(name, next));
            stored.write(name, next, true);
        } catch (GeneralSecurityException problem) {
            throw new CannotUnseal(name.toString(), problem);
        }
    }

    /**
     * Gives the coalition a new key and wraps those of its consultations by it. The old one goes, unless a consultation's
     * file is missing: then it is kept, in case somebody brings that file back.
     */
    public void rotateCoalition() {
        try {
            var row = stored.lockCoalition();
            var keys = chain.coalitionKeys(row);
            var both = Keysets.withNewPrimary(keys);
            var whole = rewrapAll(Keysets.aead(keys), Keysets.aead(both));
            var next = whole ? Keysets.primaryAlone(both) : both;
            stored.writeCoalition(Wrapping.wrap(next, installation.master(), KeyChain.name(row.id())));
            stored.coalitionRotated();
        } catch (GeneralSecurityException problem) {
            throw new CannotUnseal("the coalition's key", problem);
        }
    }

    private boolean rewrapAll(Aead before, Aead after) {
        var whole = true;
        for (var row : stored.lockAll()) {
            try {
                var name = row.name();
                var keys = chain.unwrap(row, before);
                stored.write(name, withFile(row, Wrapping.wrap(keys, after, name.toString())), row.apart());
            } catch (GeneralSecurityException lost) {
                whole = false;
            }
        }
        return whole;
    }

    /** Wraps the coalition's key by the first master key. */
    public void rewrapByMaster() {
        var row = stored.lockCoalition();
        try {
            var again = installation.master().rewrap(row.wrapped(), KeyChain.name(row.id()));
            if (again != row.wrapped()) stored.writeCoalition(again);
        } catch (GeneralSecurityException problem) {
            throw new CannotUnseal(KeyChain.name(row.id()), problem);
        }
    }
}
