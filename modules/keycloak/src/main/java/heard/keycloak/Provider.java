package heard.keycloak;

import static org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * What the provider says of itself, asked when it is first needed: Heard starts without it. What was heard once is kept, so
 * that its keys and addresses are known while it is away.
 */
@Component
@WithKeycloak
class Provider implements ClientRegistrationRepository {
    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final OidcSettings settings;
    private final RestClient web =
            RestClient.builder().requestFactory(patient()).build();
    private final Clock clock = Clock.systemUTC();
    private @Nullable ClientRegistration known;
    private Instant heard = Instant.EPOCH;
    private String told = "";

    Provider(OidcSettings settings) {
        this.settings = settings;
    }

    /** Requests that give up before people do. */
    static ClientHttpRequestFactory patient() {
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        factory.setReadTimeout(PATIENCE);
        return factory;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return OidcSettings.REGISTRATION.equals(id) ? registration() : null;
    }

    /** Our client there; throws {@link ProviderAway} when the provider was never reached and cannot be now. */
    synchronized ClientRegistration registration() {
        return known == null ? ask() : known;
    }

    /** Whether it answers at this moment, or did a few seconds ago: what it says by now replaces what it said before. */
    synchronized boolean answers() {
        if (known != null && heard.plus(FRESH).isAfter(clock.instant())) return true;
        try {
            ask();
            return true;
        } catch (ProviderAway away) {
            tell(away);
            return false;
        }
    }

    /** Once for each reason. */
    private void tell(ProviderAway away) {
        var reason = String.valueOf(away.getMessage());
        if (!reason.equals(told)) LOG.warn("Nobody can sign in: {}", reason);
        told = reason;
    }

    private ClientRegistration ask() {
        var metadata = metadata();
        var issuer = metadata.get("issuer");
        if (!settings.issuer().equals(issuer)) {
            throw new ProviderAway("calls itself the issuer " + issuer + ", and HEARD_OIDC_ISSUER is "
                    + settings.issuer() + ": they must be the same");
        }
        var asked = registration(metadata);
        known = asked;
        told = "";
        heard = clock.instant();
        return asked;
    }

    private Map<String, Object> metadata() {
        try {
            var metadata = web.get()
                    .uri(settings.inside() + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(JSON);
            return Optional.ofNullable(metadata).orElseThrow(() -> new ProviderAway("says nothing"));
        } catch (RestClientException problem) {
            throw new ProviderAway("cannot be reached", problem);
        }
    }

    private ClientRegistration registration(Map<String, Object> metadata) {
        return ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId(OidcSettings.REGISTRATION)
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .scope(settings.scopes())
                .redirectUri(settings.sitePattern("/oidc/callback/{registrationId}"))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    /** An address that it gave out, such as where to sign out; empty when it did not, or was never reached. */
    synchronized Optional<String> address(String name) {
        return Optional.ofNullable(known)
                .map(registration -> registration
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get(name))
                .map(Object::toString);
    }
}
