package heard.accounts;

import heard.coalitions.Organisation;
import heard.shared.AccountId;
import heard.shared.Role;
import java.util.Set;

/**
 * A member of the current coalition as administrators see them.
 *
 * @param arrived whether they have chosen a password and so can sign in
 */
public record MemberRow(
        AccountId account, String name, String email, Organisation organisation, Set<Role> roles, boolean arrived) {
    public MemberRow {
        roles = Set.copyOf(roles);
    }
}
