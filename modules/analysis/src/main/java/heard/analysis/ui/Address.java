package heard.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;

/** What an address says of a screen. */
final class Address {
    private Address() {}

    /** Shows another address and title in the browser, for what the screen has become already. */
    static void become(Component screen, Location address, String title) {
        screen.getUI().ifPresent(ui -> {
            ui.getPage().getHistory().pushState(null, address);
            ui.getPage().setTitle(title);
            ui.getPage().executeJs("window.scrollTo(0, 0)");
        });
    }

    static void notFound(BeforeEnterEvent event) {
        event.rerouteToError(NotFoundException.class);
    }

    /** What the text says, or nothing when it says nothing of the kind. */
    static <T> Optional<T> read(String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException | DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
