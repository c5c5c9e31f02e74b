package heard.safeguarding;

import heard.shared.ConsultationId;
import heard.shared.ResponseId;

/** A passage of this response that was withheld is shown again; published in the transaction of the change. */
public record PassageShown(ResponseId response, ConsultationId consultation) {}
