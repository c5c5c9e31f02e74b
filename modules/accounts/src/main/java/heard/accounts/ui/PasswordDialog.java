package heard.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import heard.accounts.OwnAccount;
import heard.accounts.PasswordCheck;
import heard.look.EnterKey;
import heard.look.Notices;
import java.util.List;
import java.util.UUID;

/** Asks for the present password and for another one. */
final class PasswordDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient OwnAccount account;
    private final UUID here;
    private final transient Runnable changed;
    private final PasswordField current = new PasswordField(getTranslation("accounts.own.password.current"));
    private final PasswordField chosen = new PasswordField(getTranslation("accounts.password.choose"));
    private final PasswordField again = new PasswordField(getTranslation("accounts.password.again"));

    PasswordDialog(OwnAccount account, UUID here, Runnable changed) {
        this.account = account;
        this.here = here;
        this.changed = changed;
        setHeaderTitle(getTranslation("accounts.own.password.change"));
        setWidth("28rem");
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        chosen.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        chosen.setHelperText(getTranslation("accounts.password.hint", PasswordCheck.SHORTEST));
        for (var field : List.of(current, chosen, again)) {
            field.setWidthFull();
            field.addValueChangeListener(_ -> field.setInvalid(false));
        }
        add(new Paragraph(getTranslation("accounts.own.password.happens")), current, chosen, again);
        var save = new Button(getTranslation("accounts.own.password.change"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        EnterKey.presses(save, current, chosen, again);
        getFooter().add(new Button(getTranslation("look.confirmation.cancel"), _ -> close()), save);
    }

    private void save() {
        if (!chosen.getValue().equals(again.getValue())) {
            wrong(again, "accounts.password.different");
            return;
        }
        account.changePassword(here, current.getValue(), chosen.getValue())
                .ifPresentOrElse(
                        problem -> wrong(problem.equals("accounts.own.password.wrong") ? current : chosen, problem),
                        this::done);
    }

    private void wrong(PasswordField field, String problem) {
        field.setErrorMessage(getTranslation(problem, PasswordCheck.SHORTEST));
        field.setInvalid(true);
        field.focus();
    }

    private void done() {
        close();
        Notices.success(getTranslation("accounts.own.password.changed"));
        changed.run();
    }
}
