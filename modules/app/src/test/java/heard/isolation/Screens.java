package heard.isolation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteConfiguration;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every screen of the staff application that Vaadin knows, and all that stands on one. */
final class Screens {
    private Screens() {}

    /** Their addresses, with variables as {@code :name}, those of aliases too. */
    static List<String> templates() {
        return templates(RouteConfiguration.forApplicationScope());
    }

    static List<String> templates(RouteConfiguration routes) {
        var found = new TreeSet<String>();
        routes.getAvailableRoutes().forEach(route -> {
            found.add(route.getTemplate());
            route.getRouteAliases().forEach(alias -> found.add(alias.getTemplate()));
        });
        return List.copyOf(found);
    }

    /** The addresses that these values give; a variable may be optional, and is given all the same. */
    static List<String> addresses(String template, Function<String, List<String>> values) {
        var parts = Arrays.stream(template.split("/"))
                .map(part -> part.startsWith(":") ? values.apply(name(part)) : List.of(part))
                .toList();
        var most = parts.stream().mapToInt(List::size).max().orElse(1);
        var addresses = new ArrayList<String>();
        for (var at = 0; at < most; at++) {
            var here = at;
            addresses.add(String.join(
                    "/",
                    parts.stream().map(part -> part.get(here % part.size())).toList()));
        }
        return addresses;
    }

    /** A language, a token, or whatever else a screen takes without naming it. */
    static boolean isNoId(String variable) {
        return variable.equals("language") || variable.equals("token") || variable.startsWith("___");
    }

    private static String name(String part) {
        return part.replaceAll("^:|[?*+(].*$", "");
    }

    /** All texts, properties, attributes and rows of what the user sees or could open. */
    static String text(UI ui) {
        var text = new StringBuilder(ui.getInternals().getActiveViewLocation().getPath());
        text.append('\n').append(ui.getInternals().getTitle()).append('\n');
        add(ui.getElement(), text);
        var shown = ui.getInternals().getActiveRouterTargetsChain();
        if (!shown.isEmpty()) add(shown.getLast().getElement(), text);
        return text.toString();
    }

    private static void add(Element element, StringBuilder text) {
        if (element.isTextNode()) text.append(element.getText()).append('\n');
        else {
            element.getAttributeNames()
                    .forEach(name -> text.append(element.getAttribute(name)).append('\n'));
            element.getPropertyNames()
                    .forEach(name -> text.append(element.getPropertyRaw(name)).append('\n'));
            element.getComponent().ifPresent(component -> rows(component, text));
            if (!element.isVirtualChild()) element.getChildren().forEach(child -> add(child, text));
        }
    }

    /** The items that a grid, a list or a box would fetch. */
    private static void rows(Component component, StringBuilder text) {
        try {
            var view = component.getClass().getMethod("getGenericDataView").invoke(component);
            var items = (Stream<?>) view.getClass().getMethod("getItems").invoke(view);
            items.limit(100).forEach(item -> text.append(Rendering.of(item)).append('\n'));
        } catch (NoSuchMethodException none) {
            // it has no rows
        } catch (InvocationTargetException refused) {
            text.append(Rendering.of(refused.getTargetException()));
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
