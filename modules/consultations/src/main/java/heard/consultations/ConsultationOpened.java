package heard.consultations;

import heard.shared.ConsultationId;

/** A consultation opened, or an open one got a new version of its questionnaire. */
public record ConsultationOpened(ConsultationId consultation) {}
