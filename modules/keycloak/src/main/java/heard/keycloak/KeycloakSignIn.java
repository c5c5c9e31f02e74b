package heard.keycloak;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import heard.accounts.OutsideInviting;
import heard.accounts.SignInWay;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Sign-in where Keycloak, or another provider of OpenID Connect, vouches for people. */
@Component
@WithKeycloak
class KeycloakSignIn implements SignInWay {
    static final String PATH = "/oidc/sign-in";

    /** A request of the framework's own, which is told that nobody is signed in rather than sent away. */
    private static final String OF_THE_FRAMEWORK = "v-r";

    private final OidcSettings settings;
    private final Refreshing refreshing;
    private final SignOut signOut;
    private final ObjectProvider<OutsideInviting> inviting;

    KeycloakSignIn(
            OidcSettings settings, Refreshing refreshing, SignOut signOut, ObjectProvider<OutsideInviting> inviting) {
        this.settings = settings;
        this.refreshing = refreshing;
        this.signOut = signOut;
        this.inviting = inviting;
    }

    @Override
    public boolean keepsPasswords() {
        return false;
    }

    @Override
    public Optional<URI> account() {
        return Optional.of(settings.account());
    }

    @Override
    public boolean holds(HttpSession session) {
        return refreshing.holds(session);
    }

    @Override
    public void guard(HttpSecurity staff, VaadinSecurityConfigurer vaadin) {
        vaadin.addLogoutHandler(signOut).logoutSuccessHandler(signOut);
        staff.exceptionHandling(problems -> problems.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint(PATH), request -> request.getParameter(OF_THE_FRAMEWORK) == null));
    }

    @Override
    public Optional<OutsideInviting> inviting() {
        return Optional.ofNullable(inviting.getIfAvailable());
    }
}
