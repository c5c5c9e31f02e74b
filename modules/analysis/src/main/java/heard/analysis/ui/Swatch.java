package heard.analysis.ui;

import com.vaadin.flow.component.html.Span;
import heard.analysis.ThemeColour;
import java.util.Optional;

/** A spot of a theme's colour beside its name. */
final class Swatch {
    private Swatch() {}

    static Span of(Optional<ThemeColour> colour) {
        var swatch = new Span();
        swatch.addClassName("analysis-swatch");
        swatch.getElement().setAttribute("aria-hidden", "true");
        colour.ifPresent(which -> swatch.getStyle().set("background", which.css()));
        return swatch;
    }
}
