package heard.responses;

import heard.shared.ConsultationId;
import heard.shared.ResponseId;

/** A person sent answers with statements of their own; published in the transaction of sending them. */
public record StatementsAdded(ResponseId response, ConsultationId consultation) {}
