package heard.keycloak;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClient;

/** The few requests to Keycloak's administration that an invitation takes, made with the service account of our own client. */
@Component
@WithKeycloak
class KeycloakAdministration {
    private static final ParameterizedTypeReference<List<Map<String, Object>>> LIST =
            new ParameterizedTypeReference<>() {};

    private final Tokens tokens;
    private final OidcSettings settings;
    private final RestClient web;

    KeycloakAdministration(Tokens tokens, OidcSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
        this.web = RestClient.builder()
                .requestFactory(Provider.patient())
                .baseUrl(settings.inside().replaceFirst("/realms/", "/admin/realms/"))
                .defaultRequest(request -> request.headers(headers -> headers.setBearerAuth(tokens.ourselves())))
                .build();
    }

    List<Theirs> organisations() {
        return list("/organizations?max=1000").stream()
                .map(each -> new Theirs(text(each, "alias"), text(each, "id")))
                .toList();
    }

    /** Makes somebody who cannot sign in yet; gives their address in the administration. */
    URI make(String name, String email) {
        var parts = name.strip().split("\\s+(?=\\S+$)", 2);
        var user = Map.of(
                "username",
                email.strip(),
                "email",
                email.strip(),
                "firstName",
                parts[0],
                "lastName",
                parts.length > 1 ? parts[1] : "",
                "enabled",
                true,
                "requiredActions",
                List.of("UPDATE_PASSWORD"));
        var made = web.post()
                .uri("/users")
                .contentType(MediaType.APPLICATION_JSON)
                .body(user)
                .retrieve()
                .toBodilessEntity();
        return Objects.requireNonNull(made.getHeaders().getLocation());
    }

    void join(URI user, Theirs organisation) {
        web.post()
                .uri("/organizations/{id}/members", organisation.id())
                .contentType(MediaType.APPLICATION_JSON)
                .body("\"" + id(user) + "\"")
                .retrieve()
                .toBodilessEntity();
    }

    void give(URI user, List<String> roles) {
        var client = text(list("/clients?clientId={id}", settings.client()).getFirst(), "id");
        var given = list("/clients/{id}/roles", client).stream()
                .filter(role -> roles.contains(text(role, "name")))
                .toList();
        web.post()
                .uri("/users/{user}/role-mappings/clients/{client}", id(user), client)
                .contentType(MediaType.APPLICATION_JSON)
                .body(given)
                .retrieve()
                .toBodilessEntity();
    }

    /** Has Keycloak send the link with which they choose a password; false when it cannot send e-mail. */
    boolean writeTo(URI user) {
        try {
            web.put()
                    .uri("/users/{user}/execute-actions-email", id(user))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(List.of("UPDATE_PASSWORD", "VERIFY_EMAIL"))
                    .retrieve()
                    .toBodilessEntity();
            return true;
        } catch (HttpServerErrorException | HttpClientErrorException.BadRequest noMail) {
            return false;
        }
    }

    /** A password for one sign-in. Without e-mail an address cannot be checked either, so it is taken as it is. */
    void setFirstPassword(URI user, String password) {
        put("/users/{user}/reset-password", user, Map.of("type", "password", "temporary", true, "value", password));
        put("/users/{user}", user, Map.of("emailVerified", true, "requiredActions", List.of("UPDATE_PASSWORD")));
    }

    void delete(URI user) {
        web.delete().uri("/users/{user}", id(user)).retrieve().toBodilessEntity();
    }

    private void put(String path, URI user, Map<String, Object> body) {
        web.put()
                .uri(path, id(user))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    private List<Map<String, Object>> list(String path, Object... variables) {
        return Objects.requireNonNull(web.get().uri(path, variables).retrieve().body(LIST));
    }

    private static String text(Map<String, Object> from, String name) {
        return String.valueOf(from.get(name));
    }

    private static String id(URI user) {
        var path = user.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
