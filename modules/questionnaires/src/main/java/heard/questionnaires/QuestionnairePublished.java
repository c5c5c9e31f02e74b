package heard.questionnaires;

import heard.shared.ConsultationId;

/** From now on people who begin are asked this version. */
public record QuestionnairePublished(ConsultationId consultation, int version) {}
