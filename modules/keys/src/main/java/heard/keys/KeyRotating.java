package heard.keys;

import heard.audit.Action;
import heard.audit.Traced;
import heard.shared.ConsultationId;
import heard.vault.KeyPurpose;
import heard.vault.KeyRotation;
import heard.vault.Resealing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the coalition and its consultations new keys; nobody who answers or reads meanwhile notices. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class KeyRotating {
    private final KeyRotation rotation;
    private final Resealing resealing;

    KeyRotating(KeyRotation rotation, Resealing resealing) {
        this.rotation = rotation;
        this.resealing = resealing;
    }

    /** Wraps the keys of the coalition's consultations by a new key of the coalition. */
    @Traced(Action.ROTATE_KEY)
    public void coalition() {
        rotation.rotateCoalition();
    }

    /** Seals with a new key from now on, and keeps the older ones for what they sealed. */
    @Traced(Action.ROTATE_KEY)
    public void consultation(ConsultationId id, KeyPurpose purpose) {
        rotation.rotate(id, purpose);
    }

    /** Puts another secret into the key's file. Backups of the database from before cannot be read with it. */
    @Traced(Action.ROTATE_KEY_FILE)
    public void file(ConsultationId id, KeyPurpose purpose) {
        rotation.rotateSecret(id, purpose);
    }

    /** Has all that older keys sealed be sealed anew in the background, and those keys dropped in the end. */
    @Traced(Action.SEAL_ANEW)
    public void sealAnew(ConsultationId id, KeyPurpose purpose) {
        resealing.want(id, purpose, true);
    }

    /** Stops that; what was done stays, and the older keys stay too. */
    @Traced(Action.SEAL_ANEW)
    public void stop(ConsultationId id, KeyPurpose purpose) {
        resealing.want(id, purpose, false);
    }
}
