package heard.isolation;

import heard.audit.Untraced;
import heard.coalitions.CurrentMember;
import heard.shared.ThemeId;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A use case that leaks when a test says so, past every policy; else it does nothing. */
@Component
class PlantedUseCase {
    /** How it leaks. */
    enum Leak {
        NOT,
        SHOWS,
        TELLS,
        WRITES,
        PUBLISHES,
        REMEMBERS
    }

    /** What is published. */
    record Published(String name) {}

    private final ObjectProvider<Superuser> superuser;
    private final ApplicationEventPublisher events;
    private final Map<ThemeId, String> remembered = new ConcurrentHashMap<>();
    private volatile Leak leak = Leak.NOT;

    PlantedUseCase(ObjectProvider<Superuser> superuser, ApplicationEventPublisher events) {
        this.superuser = superuser;
        this.events = events;
    }

    boolean isPlanted(Leak sort) {
        return leak == sort;
    }

    void plant(Leak planted) {
        leak = planted;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    @Untraced("It is the tests' own.")
    public String name(ThemeId theme) throws SQLException {
        if (leak == Leak.REMEMBERS) remember(theme);
        return switch (leak) {
            case NOT -> "";
            case SHOWS -> stored(theme);
            case TELLS -> stored(theme).isEmpty() ? "missing" : "forbidden";
            case WRITES -> changed(theme);
            case PUBLISHES -> {
                events.publishEvent(new Published(stored(theme)));
                yield "";
            }
            case REMEMBERS -> remembered.getOrDefault(theme, "");
        };
    }

    /** As a cache does that forgets whose it is: whoever may see it fills it, and everybody is served from it. */
    private void remember(ThemeId theme) throws SQLException {
        var member = CurrentMember.get();
        if (member.isEmpty()) return;
        try (var connection = superuser.getObject().connect()) {
            Superuser.column(
                            connection,
                            "select name from analysis.theme where id = '" + theme + "' and coalition_id = '"
                                    + member.get().coalition() + "'")
                    .forEach(name -> remembered.put(theme, name));
        }
    }

    String stored(ThemeId theme) throws SQLException {
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
