package heard.keycloak;

import heard.accounts.AddressTaken;
import heard.accounts.VouchedMembers;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * Asks the provider, whenever an access token has run out, whether its holder is still theirs, and what they may do by now. A
 * refusal ends the sign-in; silence does not.
 */
@Component
@WithKeycloak
class Refreshing {
    private static final Logger LOG = LoggerFactory.getLogger(Refreshing.class);

    /** What RFC 6749, 5.2 calls them; all else that comes instead of a token is the provider's own trouble. */
    private static final Set<String> REFUSALS = Set.of("invalid_grant", "invalid_client", "unauthorized_client");

    private final Tokens tokens;
    private final Claims claims;
    private final VouchedMembers members;
    private final Clock clock = Clock.systemUTC();

    Refreshing(Tokens tokens, Claims claims, VouchedMembers members) {
        this.tokens = tokens;
        this.claims = claims;
        this.members = members;
    }

    /** Whether the sign-in may go on; one request at a time asks. */
    boolean holds(HttpSession session) {
        var outside = ProviderSession.of(session);
        if (outside.isEmpty()) return false;
        synchronized (outside.get()) {
            var now = clock.instant();
            return !outside.get().isDue(now) || outside.get().canBeRefreshed() && refresh(outside.get(), now);
        }
    }

    private boolean refresh(ProviderSession outside, Instant now) {
        try {
            var answer = tokens.refresh(outside.client());
            var fresh = tokens.idToken(answer.getAdditionalParameters());
            if (fresh.isPresent() && !isSame(fresh.get(), outside.idToken())) return false;
            outside.refreshed(answer, fresh.orElse(null), now);
            return fresh.isEmpty() || members.admit(claims.person(fresh.get())).isPresent();
        } catch (OAuth2AuthorizationException problem) {
            return !REFUSALS.contains(problem.getError().getErrorCode()) && wait(outside, now, problem);
        } catch (ProviderAway away) {
            return wait(outside, now, away);
        } catch (JwtException | AddressTaken refused) {
            LOG.warn("A sign-in ended: {}", refused.getMessage());
            return false;
        }
    }

    private static boolean isSame(OidcIdToken fresh, OidcIdToken before) {
        return Objects.equals(fresh.getSubject(), before.getSubject())
                && Objects.equals(fresh.getIssuer(), before.getIssuer());
    }

    private static boolean wait(ProviderSession outside, Instant now, RuntimeException problem) {
        LOG.warn("The identity provider did not answer, so people go on working: {}", problem.getMessage());
        return outside.mayWait(now);
    }
}
