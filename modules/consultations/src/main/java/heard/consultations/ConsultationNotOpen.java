package heard.consultations;

import heard.shared.ConsultationId;

/** The consultation is not in the state that this needs. */
public final class ConsultationNotOpen extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ConsultationNotOpen(ConsultationId id) {
        super("consultation " + id + " is not in the state that this needs");
    }
}
