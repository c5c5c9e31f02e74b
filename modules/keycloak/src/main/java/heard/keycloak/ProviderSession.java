package heard.keycloak;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** What the provider gave for one browser's session: in memory alone. */
final class ProviderSession {
    /** For so long people keep working without a word from the provider. */
    static final Duration LONGEST_SILENCE = Duration.ofHours(8);

    private static final Duration AGAIN = Duration.ofSeconds(30);
    private static final Duration AT_LEAST = Duration.ofMinutes(1);
    private static final String ATTRIBUTE = "heard.provider-session";

    private OAuth2AuthorizedClient client;
    private OidcIdToken idToken;
    private Instant heard;
    private Instant due;

    ProviderSession(OAuth2AuthorizedClient client, OidcIdToken idToken, Instant now) {
        this.client = client;
        this.idToken = idToken;
        this.heard = now;
        this.due = due(client, now);
    }

    static Optional<ProviderSession> of(HttpSession session) {
        return Optional.ofNullable((ProviderSession) session.getAttribute(ATTRIBUTE));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    private static Instant due(OAuth2AuthorizedClient client, Instant now) {
        var end = client.getAccessToken().getExpiresAt();
        return end == null ? now.plus(AT_LEAST) : end;
    }

    /** Whether the access token has run out, so that the provider must be asked. */
    boolean isDue(Instant now) {
        return !now.isBefore(due);
    }

    boolean canBeRefreshed() {
        return client.getRefreshToken() != null;
    }

    void refreshed(OAuth2AccessTokenResponse answer, @Nullable OidcIdToken fresh, Instant now) {
        OAuth2RefreshToken next = answer.getRefreshToken();
        client = new OAuth2AuthorizedClient(
                client.getClientRegistration(),
                client.getPrincipalName(),
                answer.getAccessToken(),
                next == null ? client.getRefreshToken() : next);
        if (fresh != null) idToken = fresh;
        heard = now;
        due = due(client, now);
    }

    /** The provider was away: whether people may go on for now. It is asked again after half a minute. */
    boolean mayWait(Instant now) {
        due = now.plus(AGAIN);
        return now.isBefore(heard.plus(LONGEST_SILENCE));
    }

    OAuth2AuthorizedClient client() {
        return client;
    }

    OidcIdToken idToken() {
        return idToken;
    }
}
