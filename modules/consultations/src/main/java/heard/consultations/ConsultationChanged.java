package heard.consultations;

import heard.shared.ConsultationId;

/** Somebody else changed the consultation since it was read; nothing was written. */
public final class ConsultationChanged extends RuntimeException {
    private static final long serialVersionUID = 1;

    ConsultationChanged(ConsultationId id) {
        super("consultation " + id + " was changed by somebody else");
    }
}
