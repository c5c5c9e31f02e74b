package heard.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import heard.look.EnterKey;
import java.util.function.Predicate;

/** Asks for the password before something that whoever finds an open screen must not do. */
final class ProofDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /**
     * @param work does it with the password that was typed; false when that is wrong
     */
    ProofDialog(String what, String happens, Predicate<String> work) {
        setHeaderTitle(what);
        setWidth("28rem");
        var password = new PasswordField(getTranslation("accounts.own.password.current"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setWidthFull();
        password.addValueChangeListener(_ -> password.setInvalid(false));
        password.setErrorMessage(getTranslation("accounts.own.password.wrong"));
        var doIt = new Button(what, _ -> {
            if (work.test(password.getValue())) close();
            else password.setInvalid(true);
        });
        doIt.addThemeVariants(ButtonVariant.PRIMARY);
        EnterKey.presses(doIt, password);
        add(new Paragraph(happens), password);
        getFooter().add(new Button(getTranslation("look.confirmation.cancel"), _ -> close()), doIt);
    }
}
