package heard.responses;

import heard.shared.ConsultationId;
import heard.shared.ResponseId;

/** The organisation that collected a response left and takes it along: it is not this coalition's any more. */
public record ResponseTaken(ResponseId response, ConsultationId consultation) {}
