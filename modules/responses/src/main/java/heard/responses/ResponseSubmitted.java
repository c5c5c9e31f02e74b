package heard.responses;

import heard.shared.ConsultationId;
import heard.shared.ResponseId;

/** A person sent their answers. */
public record ResponseSubmitted(ResponseId response, ConsultationId consultation) {}
