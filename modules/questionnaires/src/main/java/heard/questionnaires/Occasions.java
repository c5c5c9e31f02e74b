package heard.questionnaires;

import heard.shared.ConsultationId;
import java.util.Optional;

/** Tells where a questionnaire is asked. The module of consultations implements it. */
public interface Occasions {
    /** Empty when the current coalition has no consultation of that id. */
    Optional<Occasion> of(ConsultationId consultation);
}
