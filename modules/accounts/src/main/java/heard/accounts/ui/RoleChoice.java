package heard.accounts.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import heard.shared.Role;
import java.util.Locale;

/** Which roles a member has. */
final class RoleChoice extends CheckboxGroup<Role> {
    private static final long serialVersionUID = 1;

    RoleChoice() {
        setLabel(getTranslation("accounts.members.roles"));
        setHelperText(getTranslation("accounts.members.roles.hint"));
        setItems(Role.ofOrganisations());
        setItemLabelGenerator(role -> getTranslation(key(role)));
    }

    static String key(Role role) {
        return "accounts.role." + role.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a role is chosen; marks the field when none is. */
    boolean isAnswered() {
        setErrorMessage(getTranslation("accounts.members.missing"));
        setInvalid(isEmpty());
        return !isEmpty();
    }
}
