package heard.consultations;

import heard.shared.ConsultationId;

/** A consultation closed. */
public record ConsultationClosed(ConsultationId consultation) {}
