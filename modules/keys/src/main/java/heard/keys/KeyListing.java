package heard.keys;

import heard.audit.Untraced;
import heard.shared.ConsultationId;
import heard.vault.CoalitionKeyRow;
import heard.vault.KeyPurpose;
import heard.vault.KeyRotation;
import heard.vault.KeyRow;
import heard.vault.Resealing;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which keys there are, and never the keys. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Untraced("Tells when keys were made and rotated, and nothing that they seal.")
public class KeyListing {
    private final KeyRotation rotation;
    private final Resealing resealing;

    KeyListing(KeyRotation rotation, Resealing resealing) {
        this.rotation = rotation;
        this.resealing = resealing;
    }

    /** The coalition's key. */
    public CoalitionKeyRow coalition() {
        return rotation.coalitionKey();
    }

    /** The keys of its consultations; those of destroyed ones are not there any more. */
    public List<KeyRow> consultations() {
        return rotation.keys();
    }

    /** How far sealing anew has come. */
    public Progress progress(ConsultationId id, KeyPurpose purpose) {
        return new Progress(resealing.remaining(id, purpose), resealing.all(id, purpose));
    }

    /** Pieces that an older key still seals, of all there are. */
    public record Progress(long remaining, long all) {
        public long done() {
            return all - remaining;
        }
    }
}
