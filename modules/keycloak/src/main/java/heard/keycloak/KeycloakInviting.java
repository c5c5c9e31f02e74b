package heard.keycloak;

import heard.accounts.MemberProblem;
import heard.accounts.MemberProblem.Reason;
import heard.accounts.OutsideInviting;
import heard.shared.Role;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException.Conflict;
import org.springframework.web.client.RestClientException;

/** Makes members through Keycloak's administration, where its administrator and ours allow that. */
@Component
@WithKeycloak
@ConditionalOnBooleanProperty("heard.oidc.admin")
class KeycloakInviting implements OutsideInviting {
    private static final Logger LOG = LoggerFactory.getLogger(KeycloakInviting.class);
    private static final int BYTES = 18;

    private final KeycloakAdministration keycloak;
    private final OidcSettings settings;
    private final SecureRandom random = new SecureRandom();

    KeycloakInviting(KeycloakAdministration keycloak, OidcSettings settings) {
        this.keycloak = keycloak;
        this.settings = settings;
    }

    @Override
    public Optional<String> invite(Newcomer newcomer) {
        try {
            var organisation = keycloak.organisations().stream()
                    .filter(each -> settings.isOrganisation(each, newcomer.organisation()))
                    .findFirst()
                    .orElseThrow(() -> new MemberProblem(Reason.ORGANISATION));
            return invite(newcomer, organisation, keycloak.make(newcomer.name(), newcomer.email()));
        } catch (Conflict known) {
            throw new MemberProblem(Reason.KNOWN);
        } catch (RestClientException | OAuth2AuthorizationException | ProviderAway problem) {
            LOG.warn("Keycloak did not make a member: {}", problem.getMessage());
            throw new MemberProblem(Reason.UNREACHABLE);
        }
    }

    private Optional<String> invite(Newcomer newcomer, Theirs organisation, URI user) {
        try {
            keycloak.join(user, organisation);
            keycloak.give(user, newcomer.roles().stream().map(this::name).toList());
            return keycloak.writeTo(user) ? Optional.empty() : Optional.of(firstPassword(user));
        } catch (RuntimeException problem) {
            keycloak.delete(user);
            throw problem;
        }
    }

    /** As the provider calls it, where the setting says another name than ours. */
    private String name(Role role) {
        var ours = OidcSettings.name(role);
        return settings.roles().entrySet().stream()
                .filter(each -> each.getValue() == role && !each.getKey().equals(ours))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ours);
    }

    private String firstPassword(URI user) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var password = Base64.getUrlEncoder().encodeToString(bytes);
        keycloak.setFirstPassword(user, password);
        return password;
    }
}
