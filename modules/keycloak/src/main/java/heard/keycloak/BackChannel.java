package heard.keycloak;

import heard.accounts.VouchedMembers;
import heard.accounts.VouchedSignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Ends what the provider says has ended (OpenID Connect Back-Channel Logout 1.0): the sign-ins of one session there, or all of
 * somebody. They stand in the database, so it does not matter which node is told.
 */
@Component
@WithKeycloak
class BackChannel implements LogoutHandler {
    private final VouchedMembers members;
    private final VouchedSignIns signIns;

    BackChannel(VouchedMembers members, VouchedSignIns signIns) {
        this.members = members;
        this.signIns = signIns;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcLogoutToken token)) return;
        var issuer = token.getIssuer().toString();
        var session = token.getSessionId();
        if (session != null) signIns.endSession(issuer, session);
        else members.account(issuer, token.getSubject()).ifPresent(signIns::endAll);
    }
}
