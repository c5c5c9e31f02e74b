package heard.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;

/** The first thing the Tab key reaches: past the navigation, straight to the screen. */
final class SkipLink extends Button {
    private static final long serialVersionUID = 1;

    SkipLink(Main screen) {
        setText(getTranslation("shell.skip"));
        addClassName("heard-skip");
        addClickListener(_ -> screen.getElement().callJsFunction("focus"));
    }
}
