package heard.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import heard.shared.Language;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How this browser's reader likes the staff application: kept in cookies of the browser, and nowhere else. */
final class ScreenPreferences {
    private static final String COLOURS = "__Host-heard-colours";
    private static final String LANGUAGE = "__Host-heard-language";
    private static final List<ColorScheme.Value> SCHEMES =
            List.of(ColorScheme.Value.LIGHT, ColorScheme.Value.DARK, ColorScheme.Value.SYSTEM);

    private ScreenPreferences() {}

    static ColorScheme.Value colours() {
        return read(COLOURS)
                .flatMap(name -> SCHEMES.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .orElse(ColorScheme.Value.SYSTEM);
    }

    /** The chosen language, when it is one of those that we have. */
    static Optional<Locale> locale(List<Locale> provided) {
        return read(LANGUAGE).flatMap(tag -> provided.stream()
                .filter(locale -> locale.toLanguageTag().equals(tag))
                .findFirst());
    }

    static void choose(ColorScheme.Value colours) {
        UI.getCurrent().getPage().setColorScheme(colours);
        write(COLOURS, colours.name());
    }

    /** Shows everything in that language from now on. */
    static void choose(Language language) {
        write(LANGUAGE, language.tag());
        UI.getCurrent().getSession().setLocale(language.locale());
        UI.getCurrent().getPage().reload();
    }

    private static Optional<String> read(String name) {
        var request = VaadinRequest.getCurrent();
        if (request == null || request.getCookies() == null) return Optional.empty();
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void write(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setAttribute("SameSite", "Strict");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
