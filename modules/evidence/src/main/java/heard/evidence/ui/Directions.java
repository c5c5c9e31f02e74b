package heard.evidence.ui;

import com.vaadin.flow.component.Component;
import heard.shared.Language;

/** Says in which language and direction something is written. */
final class Directions {
    private Directions() {}

    static void write(Language language, Component... components) {
        for (var component : components) {
            component.getElement().setAttribute("lang", language.tag());
            component.getElement().setAttribute("dir", language.direction());
        }
    }
}
