package heard.evidence.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import heard.shared.ConsultationId;
import heard.shared.DossierId;
import java.util.Optional;
import java.util.function.Function;

/** What an address names; ids that are none name nothing. */
final class Addresses {
    private Addresses() {}

    static Optional<ConsultationId> consultation(BeforeEnterEvent event) {
        return id(event, "consultation", ConsultationId::of);
    }

    static Optional<DossierId> dossier(BeforeEnterEvent event) {
        return id(event, "dossier", DossierId::of);
    }

    static void notFound(BeforeEnterEvent event) {
        event.rerouteToError(NotFoundException.class);
    }

    private static <T> Optional<T> id(BeforeEnterEvent event, String name, Function<String, T> reading) {
        try {
            return event.getRouteParameters().get(name).map(reading);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
