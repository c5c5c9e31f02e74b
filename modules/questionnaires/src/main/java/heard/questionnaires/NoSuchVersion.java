package heard.questionnaires;

import heard.shared.ConsultationId;

/** The current coalition has no such version of that questionnaire. */
public class NoSuchVersion extends RuntimeException {
    NoSuchVersion(ConsultationId consultation, int number) {
        super("no version " + number + " of the questionnaire of " + consultation);
    }
}
