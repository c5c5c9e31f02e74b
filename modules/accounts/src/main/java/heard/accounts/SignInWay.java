package heard.accounts;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/**
 * How members prove who they are: with passwords that are kept here, or with an identity provider that vouches for them. An
 * installation has one way.
 */
public interface SignInWay {
    /** Whether passwords, second steps and the links to choose them are kept here. */
    boolean keepsPasswords();

    /** Where members change how they sign in, when not here. */
    Optional<URI> account();

    /** Whether the sign-in of this session may go on as far as this way is concerned; asked at every request. */
    boolean holds(HttpSession session);

    /** Adds the way in and the way out to what guards the pages of the staff. */
    void guard(HttpSecurity staff, VaadinSecurityConfigurer vaadin);

    /** How administrators ask somebody in, when not with a link that is made here; empty where they cannot. */
    Optional<OutsideInviting> inviting();
}
