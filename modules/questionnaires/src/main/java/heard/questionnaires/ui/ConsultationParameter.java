package heard.questionnaires.ui;

import heard.shared.ConsultationId;
import java.util.Optional;

/** The consultation that an address names. */
final class ConsultationParameter {
    private ConsultationParameter() {}

    /** Empty when the text is no id. */
    static Optional<ConsultationId> id(String text) {
        try {
            return Optional.of(ConsultationId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
