package heard.look;

import com.vaadin.flow.router.BeforeEnterEvent;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import java.util.Optional;
import java.util.function.Function;

/** What the address of a screen names; what is no id names nothing. */
public final class AddressedIds {
    private AddressedIds() {}

    public static Optional<ConsultationId> consultation(BeforeEnterEvent event) {
        return of(event, "consultation", ConsultationId::of);
    }

    public static Optional<ResponseId> response(BeforeEnterEvent event) {
        return of(event, "response", ResponseId::of);
    }

    /**
     * @param parameter its name in the route
     * @param reading throws IllegalArgumentException for what is no id
     */
    public static <T> Optional<T> of(BeforeEnterEvent event, String parameter, Function<String, T> reading) {
        try {
            return event.getRouteParameters().get(parameter).map(reading);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
