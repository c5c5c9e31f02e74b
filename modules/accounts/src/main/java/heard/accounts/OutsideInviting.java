package heard.accounts;

import heard.coalitions.Organisation;
import heard.shared.Role;
import java.util.Optional;
import java.util.Set;

/** Makes members where an identity provider keeps them. */
public interface OutsideInviting {
    /** Somebody to be asked in. */
    record Newcomer(String name, String email, Organisation organisation, Set<Role> roles) {
        public Newcomer {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * Makes the member, in their organisation and with their roles, all or nothing, and has the provider write to them.
     *
     * @return a password that works once, to be handed over, when the provider cannot send e-mail; empty when it wrote
     * @throws MemberProblem when it refuses or cannot be reached
     */
    Optional<String> invite(Newcomer newcomer);
}
