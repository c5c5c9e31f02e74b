package heard.keycloak;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import heard.accounts.VouchedSignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Signs out here and at the provider (OpenID Connect RP-Initiated Logout 1.0), and comes back to a page of ours. */
@Component
@WithKeycloak
class SignOut implements LogoutHandler, LogoutSuccessHandler {
    static final String DONE = "/oidc/signed-out";

    private static final String TARGET = SignOut.class.getName();

    private final Provider provider;
    private final OidcSettings settings;
    private final VouchedSignIns signIns;

    SignOut(Provider provider, OidcSettings settings, VouchedSignIns signIns) {
        this.provider = provider;
        this.settings = settings;
        this.signIns = signIns;
    }

    /** Before the session is gone, and with it what the provider gave for it. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var session = request.getSession(false);
        if (session == null) return;
        var hint = ProviderSession.of(session).map(outside -> outside.idToken().getTokenValue());
        request.setAttribute(TARGET, target(hint));
        signIns.end(session);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        var target = request.getAttribute(TARGET) instanceof String known ? known : DONE;
        new UidlRedirectStrategy().sendRedirect(request, response, target);
    }

    /**
     * Where the browser goes to end the session at the provider; our own page when that is away, or does not say where.
     *
     * @param hint the ID token; without it the provider asks whether one means it
     */
    String target(Optional<String> hint) {
        var there = provider.answers() ? provider.address("end_session_endpoint") : Optional.<String>empty();
        return there.map(address -> UriComponentsBuilder.fromUriString(address)
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .queryParamIfPresent("id_token_hint", hint)
                        .encode()
                        .buildAndExpand(settings.client(), settings.site(DONE))
                        .toUriString())
                .orElse(DONE);
    }
}
