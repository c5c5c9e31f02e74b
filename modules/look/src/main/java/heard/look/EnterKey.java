package heard.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;

/** Enter in a field of one line sends what was typed, as in every form of the web. */
public final class EnterKey {
    private EnterKey() {}

    /**
     * Makes Enter in any of the fields press the button, with what is typed by then.
     *
     * @param fields of one line: in a longer one Enter begins another line
     */
    public static void presses(Button button, Component... fields) {
        button.addClickShortcut(Key.ENTER).listenOn(fields).setResetFocusOnActiveElement(true);
    }
}
