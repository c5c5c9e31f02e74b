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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        dialog.setWidth("32rem");
        var all = places.from(ui.getActiveViewLocation().getPath());
        var box = new ComboBox<Place>();
        box.setAriaLabel(dialog.getTranslation("shell.goto.label"));
        box.setPlaceholder(dialog.getTranslation("shell.goto.placeholder"));
        box.setItems(all);
        box.setItemLabelGenerator(Place::label);
        box.setWidthFull();
        box.addValueChangeListener(chosen -> go(dialog, chosen.getValue()));
        box.addCustomValueSetListener(typed -> best(all, typed.getDetail()).ifPresent(place -> go(dialog, place)));
        dialog.add(box);
        dialog.open();
        box.focus();
        box.setOpened(true);
    }

    private static void go(Dialog dialog, Place place) {
        dialog.close();
        UI.getCurrent().navigate(place.path());
    }

    /** The first place that has the typed letters in its name: Enter goes there without choosing. */
    static Optional<Place> best(List<Place> all, String typed) {
        var letters = typed.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(place -> place.label().toLowerCase(Locale.ROOT).contains(letters))
                .findFirst();
    }
}
