package heard.consultations.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.shared.ConsultationId;

/** The consultation that an address names. */
final class Asked {
    private Asked() {}

    /** Throws NotFoundException when the current coalition has none of that id, or it is no id at all. */
    static ConsultationDetails consultation(RouteParameters parameters, ConsultationReading reading) {
        try {
            var id = ConsultationId.of(
                    parameters.get(ConsultationsNavigation.CONSULTATION).orElse(""));
            return reading.find(id).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
