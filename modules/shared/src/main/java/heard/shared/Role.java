package heard.shared;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a member of an organisation does in its coalitions. Security authorities are {@code ROLE_} and the name. */
public enum Role {
    ORGANISER,
    FACILITATOR,
    SAFEGUARDING_LEAD,
    ANALYST,
    POLICY_LEAD,
    /** Reaches people who agreed to be contacted again, and sees no answers. */
    RECONTACT,
    SIGNATORY,
    ADMINISTRATOR,
    /** Looks after the installation: its organisations, never their testimony. No organisation can give it. */
    INSTALLATION_ADMINISTRATOR;

    private static final Set<Role> OF_ORGANISATIONS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(INSTALLATION_ADMINISTRATOR)));

    /** Those that an organisation gives its members. */
    public static Set<Role> ofOrganisations() {
        return OF_ORGANISATIONS;
    }
}
