package heard.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import heard.analysis.ThemeColour;
import heard.analysis.ThemeForm;
import heard.analysis.ThemeNameTaken;
import heard.analysis.ThemeRow;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for a theme's name, description and colour. */
final class ThemeDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final TextField name = new TextField();
    private final TextArea description = new TextArea();
    private final Select<ThemeColour> colour = new Select<>();

    /**
     * @param theme the theme that is changed; none for a new one
     * @param save takes the form; may throw {@link ThemeNameTaken}
     */
    ThemeDialog(Optional<ThemeRow> theme, Consumer<ThemeForm> save) {
        setHeaderTitle(getTranslation(theme.isPresent() ? "analysis.codebook.change" : "analysis.codebook.add"));
        setWidth("30rem");
        name.setLabel(getTranslation("analysis.codebook.name"));
        name.setMaxLength(ThemeForm.LONGEST);
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        description.setLabel(getTranslation("analysis.codebook.description"));
        description.setHelperText(getTranslation("analysis.codebook.descriptionhelp"));
        description.setWidthFull();
        colour.setLabel(getTranslation("analysis.codebook.colour"));
        colour.setItems(ThemeColour.values());
        colour.setItemLabelGenerator(each -> getTranslation(each.key()));
        colour.setRenderer(new ComponentRenderer<>(
                each -> new Span(Swatch.of(Optional.of(each)), new Span(getTranslation(each.key())))));
        theme.ifPresent(this::fill);
        add(name, description, colour);
        getFooter().add(cancel(), saving(save));
        name.setAutofocus(true);
    }

    private void fill(ThemeRow theme) {
        name.setValue(theme.name());
        description.setValue(theme.description());
        colour.setValue(theme.colour());
    }

    private Button cancel() {
        var cancel = new Button(getTranslation("look.confirmation.cancel"), _ -> close());
        cancel.addThemeName("tertiary");
        return cancel;
    }

    private Button saving(Consumer<ThemeForm> save) {
        var button = new Button(getTranslation("analysis.codebook.save"), _ -> save(save));
        button.addThemeName("primary");
        return button;
    }

    private void save(Consumer<ThemeForm> save) {
        if (name.getValue().isBlank()) {
            complain("analysis.codebook.noname");
            return;
        }
        try {
            save.accept(new ThemeForm(name.getValue(), description.getValue(), colour.getValue()));
            close();
        } catch (ThemeNameTaken taken) {
            complain("analysis.codebook.nametaken");
        }
    }

    private void complain(String key) {
        name.setErrorMessage(getTranslation(key));
        name.setInvalid(true);
        name.focus();
    }
}
