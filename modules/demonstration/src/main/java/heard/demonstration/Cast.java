package heard.demonstration;

import heard.coalitions.Member;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who is in the demonstration.
 *
 * @param organisations by our short name for each
 */
record Cast(List<Member> members, Map<String, OrganisationId> organisations) {
    Member with(Role role) {
        return members.stream()
                .filter(member -> member.is(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is " + role));
    }

    /** Somebody of that organisation with that role. */
    Member with(Role role, OrganisationId organisation) {
        return members.stream()
                .filter(member -> member.is(role) && member.organisation().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is " + role + " of " + organisation));
    }

    OrganisationId organisation(String name) {
        return Objects.requireNonNull(organisations.get(name), name);
    }
}
