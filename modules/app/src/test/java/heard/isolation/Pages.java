package heard.isolation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address that Spring answers at, as the running application knows it.
 *
 * @param pattern with its variables in braces
 */
record Pages(RequestMethod method, String pattern) {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z]+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    /** All of them, each with the methods that it takes. */
    static List<Pages> all(ApplicationContext application) {
        var found = new TreeSet<>(Comparator.comparing(Pages::pattern).thenComparing(Pages::method));
        application.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(info -> {
                    var methods = info.getMethodsCondition().getMethods();
                    for (var pattern : info.getPatternValues()) {
                        (methods.isEmpty() ? List.of(RequestMethod.GET, RequestMethod.POST) : methods)
                                .forEach(method -> found.add(new Pages(method, pattern)));
                    }
                });
        return List.copyOf(found);
    }

    List<String> variables() {
        return VARIABLE.matcher(pattern).results().map(found -> found.group(1)).toList();
    }

    /** The address with these values, one for each variable. */
    String with(List<String> values) {
        var at = pattern;
        for (var value : values) at = VARIABLE.matcher(at).replaceFirst(value);
        return at;
    }

    /** Every address that these values give, as many as the longest list has. */
    List<String> addresses(java.util.function.Function<String, List<String>> values) {
        var lists = variables().stream().map(values).toList();
        var most = lists.stream().mapToInt(List::size).max().orElse(1);
        var addresses = new ArrayList<String>();
        for (var at = 0; at < most; at++) {
            var here = at;
            addresses.add(with(
                    lists.stream().map(list -> list.get(here % list.size())).toList()));
        }
        return addresses;
    }
}
