package heard.evidence;

import heard.consultations.ConsultationDetails;
import heard.shared.ExcerptId;
import java.util.Map;

/**
 * A draft to be written on.
 *
 * @param words the passages it quotes, those that may be quoted at this moment
 */
public record DossierView(
        DossierRow row, ConsultationDetails consultation, DossierDraft draft, Map<ExcerptId, Passage> words) {}
