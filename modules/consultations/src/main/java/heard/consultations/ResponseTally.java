package heard.consultations;

import heard.shared.ConsultationId;

/** How many people have answered; known where responses are kept. */
public interface ResponseTally {
    /** Responses that were submitted and not withdrawn, of those that the member at work sees. */
    long submitted(ConsultationId consultation);
}
