package heard.consultations;

import heard.shared.ConsultationId;

/**
 * The answers of a consultation are being destroyed: whoever keeps anything that came from them deletes it in this
 * transaction. Sealed dossiers stay.
 */
public record ConsultationDestroyed(ConsultationId consultation) {}
