package heard.keycloak;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.AbstractRestClientOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Gets tokens from the provider, and checks those that say who somebody is. */
@Component
@WithKeycloak
class Tokens {
    private final Provider provider;
    private final OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();
    private final RestClientAuthorizationCodeTokenResponseClient codes =
            patient(new RestClientAuthorizationCodeTokenResponseClient());
    private final RestClientRefreshTokenTokenResponseClient refreshing =
            patient(new RestClientRefreshTokenTokenResponseClient());
    private final RestClientClientCredentialsTokenResponseClient ourselves =
            patient(new RestClientClientCredentialsTokenResponseClient());

    Tokens(Provider provider) {
        this.provider = provider;
    }

    private static <C extends AbstractRestClientOAuth2AccessTokenResponseClient<?>> C patient(C client) {
        client.setRestClient(RestClient.builder()
                .requestFactory(Provider.patient())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    RestClientAuthorizationCodeTokenResponseClient codes() {
        return codes;
    }

    OAuth2AccessTokenResponse refresh(OAuth2AuthorizedClient client) {
        return refreshing.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                provider.registration(), client.getAccessToken(), Objects.requireNonNull(client.getRefreshToken())));
    }

    /** A token that stands for Heard itself. */
    String ourselves() {
        var registration = ClientRegistration.withClientRegistration(provider.registration())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope("openid")
                .build();
        return ourselves
                .getTokenResponse(new OAuth2ClientCredentialsGrantRequest(registration))
                .getAccessToken()
                .getTokenValue();
    }

    /**
     * The ID token of an answer, when there is one: signed by the provider, for us, and of this minute.
     *
     * @throws org.springframework.security.oauth2.jwt.JwtException when it is not
     */
    Optional<OidcIdToken> idToken(Map<String, Object> answer) {
        if (!(answer.get("id_token") instanceof String text)) return Optional.empty();
        var token = decoders.createDecoder(provider.registration()).decode(text);
        return Optional.of(new OidcIdToken(text, token.getIssuedAt(), token.getExpiresAt(), token.getClaims()));
    }
}
