package heard.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;

/** Goes anywhere by name: Ctrl-K, a few letters, Enter. */
final class GoTo implements Serializable {
    private static final long serialVersionUID = 1;

    private final transient Places places;

    GoTo(Places places) {
        this.places = places;
    }

    Button button() {
        var button = new Button();
        button.setText(button.getTranslation("shell.goto.button"));
        button.addClassName("heard-goto");
        var keys = new Span(button.getTranslation("shell.goto.keys"));
        keys.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(keys);
        button.addThemeName("tertiary");
        button.addClickListener(_ -> open());
        return button;
    }

    void listen(Component frame) {
        Shortcuts.addShortcutListener(frame, this::open, Key.KEY_K, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(frame, this::open, Key.KEY_K, KeyModifier.META);
    }

    private void open() {
        var ui = UI.getCurrent();
        var dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("shell.goto.heading"));
        dialog.addClassName("heard-goto-dialog");
        var box = new ComboBox<Place>();
        box.setAriaLabel(dialog.getTranslation("shell.goto.label"));
        box.setPlaceholder(dialog.getTranslation("shell.goto.placeholder"));
        box.setItems(places.from(ui.getActiveViewLocation().getPath()));
        box.setItemLabelGenerator(Place::label);
        box.setWidthFull();
        box.addValueChangeListener(chosen -> {
            dialog.close();
            ui.navigate(chosen.getValue().path());
        });
        dialog.add(box);
        dialog.open();
        box.focus();
        box.setOpened(true);
    }
}
