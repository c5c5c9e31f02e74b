package heard.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import heard.accounts.MemberRow;
import heard.shared.Role;
import java.util.Set;
import java.util.function.Predicate;

/** Changes what a member may do. */
final class RolesDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /**
     * @param taken gets the roles chosen; the dialog closes when it says true
     */
    RolesDialog(MemberRow member, Predicate<Set<Role>> taken) {
        setHeaderTitle(member.name());
        setWidth("24rem");
        var roles = new RoleChoice();
        roles.setValue(member.roles());
        add(roles);
        var save = new Button(getTranslation("accounts.members.save"), _ -> {
            if (roles.isAnswered() && taken.test(roles.getValue())) close();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("accounts.members.cancel"), _ -> close()), save);
    }
}
