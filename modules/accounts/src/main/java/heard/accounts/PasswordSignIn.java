package heard.accounts;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.springframework.context.annotation.Fallback;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** The built-in way, at work where no identity provider is set up: an address, a password, and what is asked on top. */
@Component
@Fallback
class PasswordSignIn implements SignInWay {
    private final SignIns signIns;
    private final PasswordGate gate;

    PasswordSignIn(SignIns signIns, PasswordGate gate) {
        this.signIns = signIns;
        this.gate = gate;
    }

    @Override
    public boolean keepsPasswords() {
        return true;
    }

    @Override
    public Optional<URI> account() {
        return Optional.empty();
    }

    /** What ends a sign-in here stands in the database, and is looked at there. */
    @Override
    public boolean holds(HttpSession session) {
        return true;
    }

    @Override
    public void guard(HttpSecurity staff, VaadinSecurityConfigurer vaadin) {
        staff.addFilterBefore(gate.filter(), UsernamePasswordAuthenticationFilter.class);
        staff.formLogin(form -> form.loginPage(SignInPage.PATH)
                .loginProcessingUrl(SignInPage.PASSWORDS)
                .successHandler(begins())
                .failureHandler(SignInPage::again));
        vaadin.logoutSuccessHandler(signedOut());
    }

    /** Who signs out on a screen of the staff application stands on the sign-in page then: its client is told, not redirected. */
    private static LogoutSuccessHandler signedOut() {
        var handler = new SimpleUrlLogoutSuccessHandler();
        handler.setDefaultTargetUrl(SignInPage.PATH);
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }

    /** The sign-in begins with the password and not with the first page, so that whatever ends sign-ins ends this one too. */
    private AuthenticationSuccessHandler begins() {
        var goOn = new SavedRequestAwareAuthenticationSuccessHandler();
        goOn.setDefaultTargetUrl("/staff");
        return (request, response, authentication) -> {
            if (authentication.getPrincipal() instanceof StaffMember staff) {
                CurrentSignIn.keep(
                        request.getSession(), signIns.begin(staff.member().account()));
                gate.right(staff.getUsername(), request, response);
            }
            goOn.onAuthenticationSuccess(request, response, authentication);
        };
    }

    @Override
    public Optional<OutsideInviting> inviting() {
        return Optional.empty();
    }
}
