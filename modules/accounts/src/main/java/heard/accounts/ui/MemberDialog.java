package heard.accounts.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import heard.look.EnterKey;
import heard.shared.Role;
import java.util.Set;
import java.util.function.Predicate;

/** Asks who is to be added, and hands it back. */
final class MemberDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /** A member to be. */
    record NewMember(String name, String email, Set<Role> roles) {}

    private final TextField name = new TextField(getTranslation("accounts.members.name"));
    private final EmailField email = new EmailField(getTranslation("accounts.members.email"));
    private final RoleChoice roles = new RoleChoice();

    /**
     * @param taken gets the new member; the dialog closes when it says true
     */
    MemberDialog(Predicate<NewMember> taken) {
        setHeaderTitle(getTranslation("accounts.members.add"));
        var fields = new VerticalLayout(name, email, roles);
        fields.setPadding(false);
        name.setWidthFull();
        email.setWidthFull();
        add(fields);
        setWidth("28rem");
        var save = new Button(getTranslation("accounts.members.add"), _ -> save(taken));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        EnterKey.presses(save, name, email);
        getFooter().add(new Button(getTranslation("accounts.members.cancel"), _ -> close()), save);
    }

    private void save(Predicate<NewMember> taken) {
        var answered = isAnswered(name) & isAnswered(email) & roles.isAnswered();
        if (!answered || email.isInvalid()) return;
        var member = new NewMember(name.getValue(), email.getValue(), roles.getValue());
        if (taken.test(member)) close();
    }

    private <F extends AbstractField<?, String> & HasValidation> boolean isAnswered(F field) {
        var missing = field.getValue().isBlank();
        field.setErrorMessage(getTranslation("accounts.members.missing"));
        if (missing) field.setInvalid(true);
        return !missing;
    }
}
