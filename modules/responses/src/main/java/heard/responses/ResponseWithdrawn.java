package heard.responses;

import heard.shared.ConsultationId;
import heard.shared.ResponseId;

/** A person took their whole response back; nothing of it is kept. */
public record ResponseWithdrawn(ResponseId response, ConsultationId consultation) {}
