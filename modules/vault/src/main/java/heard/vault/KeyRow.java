package heard.vault;

import heard.shared.ConsultationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consultation's key, as one may show it.
 *
 * @param madeOn null for keys from before that was noted
 * @param rotatedOn null when it never was
 * @param older how many older keys are kept to open what they sealed; {@value #LOST} when the key cannot be opened
 * @param resealing whether what they sealed is being sealed anew just now
 */
public record KeyRow(
        ConsultationId consultation,
        KeyPurpose purpose,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate rotatedOn,
        int older,
        boolean resealing) {
    static final int LOST = -1;

    /** Whether its file is missing or not its own, so that nobody can read what it sealed. */
    public boolean isLost() {
        return older == LOST;
    }
}
