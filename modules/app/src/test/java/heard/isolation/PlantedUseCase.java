package heard.isolation;

import heard.audit.Untraced;
import heard.shared.ThemeId;
import java.sql.SQLException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** A use case that leaks when a test says so, past every policy; else it does nothing. */
@Component
class PlantedUseCase {
    /** How it leaks. */
    enum Leak {
        NOT,
        SHOWS,
        TELLS,
        WRITES,
        PUBLISHES
    }

    /** What is published. */
    record Published(String name) {}

    private final ObjectProvider<Superuser> superuser;
    private final ApplicationEventPublisher events;
    private volatile Leak leak = Leak.NOT;

    PlantedUseCase(ObjectProvider<Superuser> superuser, ApplicationEventPublisher events) {
        this.superuser = superuser;
        this.events = events;
    }

    void plant(Leak planted) {
        leak = planted;
    }

    @PreAuthorize("isAuthenticated()")
    @Untraced("It is the tests' own.")
    public String name(ThemeId theme) throws SQLException {
        return switch (leak) {
            case NOT -> "";
            case SHOWS -> stored(theme);
            case TELLS -> stored(theme).isEmpty() ? "missing" : "forbidden";
            case WRITES -> changed(theme);
            case PUBLISHES -> {
                events.publishEvent(new Published(stored(theme)));
                yield "";
            }
        };
    }

    private String stored(ThemeId theme) throws SQLException {
        try (var connection = superuser.getObject().connect()) {
            return String.join(
                    "", Superuser.column(connection, "select name from analysis.theme where id = '" + theme + "'"));
        }
    }

    private String changed(ThemeId theme) throws SQLException {
        try (var connection = superuser.getObject().connect()) {
            Superuser.execute(
                    connection, "update analysis.theme set revision = revision + 1 where id = '" + theme + "'");
            return "";
        }
    }
}
