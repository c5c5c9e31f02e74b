package heard.responses;

import heard.consultations.ConsultationDetails;
import java.time.LocalDate;

/** The consultation takes no answers on this day; nothing was written. */
public final class AnswersNotTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    private AnswersNotTaken(ConsultationDetails consultation) {
        super("consultation " + consultation.id() + " takes no answers today");
    }

    static AnswersNotTaken by(ConsultationDetails consultation) {
        return new AnswersNotTaken(consultation);
    }

    static void unless(ConsultationDetails consultation, LocalDate day) {
        if (!consultation.takesAnswersOn(day)) throw new AnswersNotTaken(consultation);
    }
}
