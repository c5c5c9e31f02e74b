package heard.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import heard.coalitions.Organisation;
import heard.look.EnterKey;
import java.util.function.Predicate;

/** Asks how an organisation is called. */
final class RenameDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /**
     * @param taken gets the name; the dialog closes when it says true
     */
    RenameDialog(Organisation organisation, Predicate<String> taken) {
        setHeaderTitle(getTranslation("accounts.organisations.rename.of", organisation.name()));
        setWidth("24rem");
        var name = new TextField(getTranslation("accounts.organisations.name"));
        name.setValue(organisation.name());
        name.setWidthFull();
        add(name);
        var save = new Button(getTranslation("accounts.organisations.rename"), _ -> {
            if (taken.test(name.getValue())) close();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        EnterKey.presses(save, name);
        getFooter().add(new Button(getTranslation("accounts.organisations.cancel"), _ -> close()), save);
    }
}
