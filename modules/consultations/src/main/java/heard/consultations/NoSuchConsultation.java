package heard.consultations;

import heard.shared.ConsultationId;

/** There is no such consultation here: it never was, or it is another coalition's. */
public final class NoSuchConsultation extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchConsultation(ConsultationId id) {
        super("no consultation " + id);
    }
}
