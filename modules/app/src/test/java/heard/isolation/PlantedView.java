package heard.isolation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import heard.shared.ThemeId;
import jakarta.annotation.security.PermitAll;
import java.sql.SQLException;
import java.util.UUID;

/** A screen that leaks when a test says so. It has no address but while a test gives it one. */
@PermitAll
class PlantedView extends Div implements BeforeEnterObserver {
    static final String TEMPLATE = "planted/:theme";
    private static final long serialVersionUID = 1;

    private final transient PlantedUseCase useCase;

    PlantedView(PlantedUseCase useCase) {
        this.useCase = useCase;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var theme = event.getRouteParameters().get("theme").orElseThrow();
        try {
            setText("A theme " + useCase.name(new ThemeId(UUID.fromString(theme))));
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
