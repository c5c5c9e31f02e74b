package heard.demonstration;

import heard.shared.Role;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** With which invented accounts one can sign in to try Heard. */
@Component
public class DemonstrationSignIns {
    /** Of every invented account; printed at each start, so it protects nothing. */
    public static final String PASSWORD = "demonstration-only";

    /**
     * An account that one can sign in with.
     *
     * @param installation whether they look after the installation too
     */
    public record SignIn(String name, String email, String organisation, Set<Role> roles, boolean installation) {}

    private final UserDetailsService accounts;

    DemonstrationSignIns(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    /** Those that are there: none without the demonstration. */
    public List<SignIn> all() {
        var content = Content.staff();
        var neighbour = Content.neighbour();
        var person = neighbour.person();
        return Stream.concat(
                        content.people().stream().map(each -> signIn(content, each)),
                        Stream.of(new SignIn(
                                person.name(),
                                person.email(),
                                neighbour.organisation(),
                                NeighbourContent.ROLES,
                                false)))
                .filter(each -> exists(each.email()))
                .toList();
    }

    private static SignIn signIn(CoalitionContent content, CoalitionContent.Person person) {
        var organisation = Objects.requireNonNull(content.organisations().get(person.organisation()));
        var installation = person.email().equals(content.installation());
        return new SignIn(person.name(), person.email(), organisation, person.roles(), installation);
    }

    private boolean exists(String email) {
        try {
            return accounts.loadUserByUsername(email).getPassword() != null;
        } catch (UsernameNotFoundException nobody) {
            return false;
        }
    }
}
