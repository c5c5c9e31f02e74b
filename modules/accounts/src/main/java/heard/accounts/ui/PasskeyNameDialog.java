package heard.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import heard.accounts.OwnPasskeys;
import heard.accounts.Passkey;
import heard.look.EnterKey;
import java.util.function.Consumer;

/** Asks what a passkey shall be called. */
final class PasskeyNameDialog extends Dialog {
    private static final long serialVersionUID = 1;

    PasskeyNameDialog(Passkey passkey, Consumer<String> named) {
        setHeaderTitle(getTranslation("accounts.own.passkeys.rename"));
        setWidth("28rem");
        var name = nameField();
        name.setValue(passkey.name());
        var save = new Button(getTranslation("accounts.members.save"), _ -> {
            name.setInvalid(name.getValue().isBlank());
            if (name.isInvalid()) return;
            close();
            named.accept(name.getValue());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        EnterKey.presses(save, name);
        add(name);
        getFooter().add(new Button(getTranslation("look.confirmation.cancel"), _ -> close()), save);
    }

    private TextField nameField() {
        var field = new TextField(getTranslation("accounts.own.passkeys.name"));
        field.setMaxLength(OwnPasskeys.LONGEST_NAME);
        field.setErrorMessage(getTranslation("accounts.members.missing"));
        field.setWidthFull();
        return field;
    }
}
