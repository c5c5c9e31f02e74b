package heard.keycloak;

import heard.accounts.AddressTaken;
import heard.accounts.StaffMember;
import heard.accounts.Vouched;
import heard.accounts.VouchedMembers;
import heard.accounts.VouchedSignIns;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Somebody came back from the provider: they become a member at work here, or read why not. */
@Component
@WithKeycloak
class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);

    private final Claims claims;
    private final Founding founding;
    private final VouchedMembers members;
    private final VouchedSignIns signIns;
    private final HttpSessionOAuth2AuthorizedClientRepository clients;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Arrival(Claims claims, Founding founding, VouchedMembers members, VouchedSignIns signIns) {
        this.claims = claims;
        this.founding = founding;
        this.members = members;
        this.signIns = signIns;
        this.clients = new HttpSessionOAuth2AuthorizedClientRepository();
        setDefaultTargetUrl("/staff");
    }

    HttpSessionOAuth2AuthorizedClientRepository clients() {
        return clients;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (!(authentication.getPrincipal() instanceof OidcUser user)) throw new IllegalStateException("no OIDC user");
        var token = user.getIdToken();
        var person = claims.person(token);
        try {
            founding.ifFirst(person, claims.theirs(token));
            var staff = members.admit(claims.person(token));
            if (staff.isPresent()) enter(request, response, authentication, token, staff.get());
            else turnAway(request, response, person);
        } catch (AddressTaken taken) {
            leave(request);
            response.sendRedirect("/oidc/address-taken");
        }
    }

    private void enter(
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication authentication,
            OidcIdToken token,
            StaffMember staff)
            throws ServletException, IOException {
        var session = request.getSession();
        Optional.<OAuth2AuthorizedClient>ofNullable(
                        clients.loadAuthorizedClient(OidcSettings.REGISTRATION, authentication, request))
                .ifPresent(client -> new ProviderSession(client, token, Instant.now()).keepIn(session));
        clients.removeAuthorizedClient(OidcSettings.REGISTRATION, authentication, request, response);
        var outside = Optional.ofNullable(token.getClaimAsString("sid"));
        signIns.begin(session, staff, token.getIssuer().toString(), outside.orElse(""));
        var entered = UsernamePasswordAuthenticationToken.authenticated(staff, null, staff.getAuthorities());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(entered);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        super.onAuthenticationSuccess(request, response, entered);
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response, Vouched person)
            throws IOException {
        LOG.warn(
                "Somebody signed in whom the claims give {} roles and {} organisations of ours",
                person.roles().size(),
                person.organisations().size());
        leave(request);
        response.sendRedirect(person.roles().isEmpty() ? "/oidc/no-role" : "/oidc/no-organisation");
    }

    private static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        request.getSession().invalidate();
    }
}
