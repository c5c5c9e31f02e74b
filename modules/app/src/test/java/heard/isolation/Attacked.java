package heard.isolation;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The coalition that is attacked, as one of its own members finds it in a browser. */
@Component
@Lazy
public class Attacked {
    private final Worlds worlds;
    private final Belongings belongings;
    private final ApplicationContext application;
    private final ServletContext servlets;

    Attacked(Worlds worlds, Belongings belongings, ApplicationContext application, ServletContext servlets) {
        this.worlds = worlds;
        this.belongings = belongings;
        this.application = application;
        this.servlets = servlets;
    }

    /** Of a member with every role. */
    public String email() {
        return worlds.attacked().email();
    }

    public String password() {
        return Worlds.PASSWORD;
    }

    /** The address of every screen, below {@code /staff/}, with what the coalition has. */
    public List<String> screens() {
        var routes = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)));
        return Screens.templates(routes).stream()
                .map(template -> Screens.addresses(template, this::own).getFirst())
                .toList();
    }

    private List<String> own(String variable) {
        if (Screens.isNoId(variable)) return List.of("ar");
        var ids = belongings.called(worlds.attacked(), variable);
        return ids.stream().limit(1).map(UUID::toString).toList();
    }

    /** The address of every page that can be opened without a form, for everybody and for staff. */
    public List<String> pages() {
        var world = worlds.attacked();
        var pages = Pages.all(application).stream()
                .filter(page -> page.method().name().equals("GET"))
                .filter(page ->
                        !page.pattern().equals("/leave") && !page.pattern().endsWith(".css"))
                .flatMap(page -> page
                        .addresses(variable -> switch (variable) {
                            case "slug" -> List.of(world.slug());
                            case "number", "question" -> List.of("1");
                            default -> List.of("nowhere");
                        })
                        .stream());
        return Stream.concat(pages, Stream.of("/nowhere", "/actuator", "/staff/VAADIN/nowhere.js"))
                .toList();
    }
}
