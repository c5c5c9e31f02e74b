package heard.safeguarding;

import heard.shared.ConsultationId;
import heard.shared.ResponseId;

/** A passage of this response was withheld; published in the transaction of the change. */
public record PassageWithheld(ResponseId response, ConsultationId consultation) {}
