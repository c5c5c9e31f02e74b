package heard.keycloak;

import heard.accounts.MemberInviting;
import heard.accounts.Vouched;
import heard.coalitions.CoalitionForming;
import heard.shared.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The beginning of an installation: the first administrator who signs in brings their organisation along, for there is none yet
 * that they could belong to. Who is an administrator was said by the provider's administrator.
 */
@Component
@WithKeycloak
class Founding {
    private final MemberInviting inviting;
    private final CoalitionForming forming;

    Founding(MemberInviting inviting, CoalitionForming forming) {
        this.inviting = inviting;
        this.forming = forming;
    }

    synchronized void ifFirst(Vouched person, List<Theirs> theirs) {
        if (theirs.isEmpty() || !person.roles().contains(Role.ADMINISTRATOR) || !inviting.nobodyYet()) return;
        if (!person.organisations().isEmpty()) return;
        var name = name(theirs.getFirst().alias());
        forming.form(name, List.of(name));
    }

    /** {@code open-door} as people write it: {@code Open Door}. They can change it later. */
    private static String name(String alias) {
        return Arrays.stream(alias.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
