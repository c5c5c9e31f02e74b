package heard.evidence;

import heard.shared.ConsultationId;
import heard.shared.DossierId;
import heard.shared.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in a list.
 *
 * @param sealedOn {@code null} for a draft
 * @param digest SHA-256 of the sealed content; {@code null} for a draft
 * @param wordsTakenBack whether somebody withdrew words after it was sealed
 */
public record DossierRow(
        DossierId id,
        ConsultationId consultation,
        Language language,
        String title,
        DossierStatus status,
        @Nullable LocalDate sealedOn,
        @Nullable String digest,
        boolean wordsTakenBack) {}
