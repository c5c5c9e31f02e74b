package heard.responses;

import heard.shared.ConsultationId;
import heard.shared.ResponseId;

/** A person changed answers or consent that they had sent before. */
public record ResponseCorrected(ResponseId response, ConsultationId consultation) {}
