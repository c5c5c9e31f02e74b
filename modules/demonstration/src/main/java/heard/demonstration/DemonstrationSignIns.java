package heard.demonstration;

import heard.shared.Role;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** With which invented accounts one can sign in to try Heard. */
@Component
public class DemonstrationSignIns {
    /** Of every invented account; printed at each start, so it protects nothing. */
    public static final String PASSWORD = "demonstration-only";

    /** An account that one can sign in with. */
    public record SignIn(String name, String email, Set<Role> roles) {}

    private final UserDetailsService accounts;

    DemonstrationSignIns(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    /** Those that are there: none without the demonstration. */
    public List<SignIn> all() {
        return Content.staff().people().stream()
                .filter(person -> exists(person.email()))
                .map(person -> new SignIn(person.name(), person.email(), person.roles()))
                .toList();
    }

    private boolean exists(String email) {
        try {
            return accounts.loadUserByUsername(email).getPassword() != null;
        } catch (UsernameNotFoundException nobody) {
            return false;
        }
    }
}
