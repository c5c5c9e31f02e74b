package heard.journeys;

import heard.shared.Role;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the administrators of a Keycloak do in the realm of Heard, by its administration's own interface. */
final class KeycloakRealm {
    static final String ADMINISTRATOR = "administrator";
    static final String PASSWORD = "correct horse battery";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    KeycloakRealm(RealKeycloak keycloak) {
        this.address = keycloak.address();
    }

    /** Somebody who can sign in with {@link #PASSWORD}; gives their id. */
    String person(String name, String organisation, Role... roles) throws Exception {
        var id = person("heard", name);
        join(id, organisation);
        give(id, roles);
        return id;
    }

    private String person(String realm, String name) throws Exception {
        var location = send(
                        "POST",
                        "/admin/realms/" + realm + "/users",
                        Map.of(
                                "username",
                                name,
                                "email",
                                name + "@example.org",
                                "emailVerified",
                                true,
                                "firstName",
                                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                                "lastName",
                                "Example",
                                "enabled",
                                true,
                                "credentials",
                                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Makes the organisation when there is none yet of this alias. */
    private String organisation(String alias) throws Exception {
        var there = find("/organizations?search=" + alias, "alias", alias);
        if (there.isEmpty()) {
            send(
                    "POST",
                    "/admin/realms/heard/organizations",
                    Map.of("name", alias, "alias", alias, "domains", List.of(Map.of("name", alias + ".example"))));
        }
        return find("/organizations?search=" + alias, "alias", alias);
    }

    void join(String person, String organisation) throws Exception {
        send("POST", "/admin/realms/heard/organizations/" + organisation(organisation) + "/members", person);
    }

    void leave(String person, String organisation) throws Exception {
        send("DELETE", "/admin/realms/heard/organizations/" + organisation(organisation) + "/members/" + person, "");
    }

    void give(String person, Role... roles) throws Exception {
        changeRoles(
                "POST",
                person,
                "heard",
                Arrays.stream(roles).map(KeycloakRealm::name).toList());
    }

    void take(String person, Role... roles) throws Exception {
        changeRoles(
                "DELETE",
                person,
                "heard",
                Arrays.stream(roles).map(KeycloakRealm::name).toList());
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void changeRoles(String method, String person, String client, List<String> names) throws Exception {
        if (names.isEmpty()) return;
        var id = find("/clients?clientId=" + client, "clientId", client);
        var roles = get("/clients/" + id + "/roles")
                .valueStream()
                .filter(role -> names.contains(role.get("name").asString()))
                .toList();
        send(method, "/admin/realms/heard/users/" + person + "/role-mappings/clients/" + id, roles);
    }

    /** Heard's own account may make members. */
    void letHeardInvite() throws Exception {
        var client = find("/clients?clientId=heard", "clientId", "heard");
        var account =
                get("/clients/" + client + "/service-account-user").get("id").asString();
        changeRoles(
                "POST", account, "realm-management", List.of("manage-users", "manage-organizations", "view-clients"));
    }

    void change(String person, Map<String, Object> what) throws Exception {
        send("PUT", "/admin/realms/heard/users/" + person, what);
    }

    void delete(String person) throws Exception {
        send("DELETE", "/admin/realms/heard/users/" + person, "");
    }

    /** Ends all their sessions. */
    void signOut(String person) throws Exception {
        send("POST", "/admin/realms/heard/users/" + person + "/logout", "");
    }

    void shortTokens(int seconds) throws Exception {
        send("PUT", "/admin/realms/heard", Map.of("accessTokenLifespan", seconds));
    }

    /** Whether sessions of Heard end in a frame of Keycloak's page rather than by a request of its own. */
    void logOutInFrames(boolean frames) throws Exception {
        var client = find("/clients?clientId=heard", "clientId", "heard");
        send("PUT", "/admin/realms/heard/clients/" + client, Map.of("frontchannelLogout", frames));
    }

    /** An ID token for a client of the same name in another realm. */
    String tokenOfAnotherRealm() throws Exception {
        send(
                "POST",
                "/admin/realms",
                Map.of(
                        "realm",
                        "other",
                        "enabled",
                        true,
                        "clients",
                        List.of(Map.of(
                                "clientId",
                                "heard",
                                "secret",
                                RealKeycloak.SECRET,
                                "directAccessGrantsEnabled",
                                true))));
        person("other", "mallory");
        return token(
                "other",
                Map.of(
                        "grant_type", "password",
                        "scope", "openid",
                        "client_id", "heard",
                        "client_secret", RealKeycloak.SECRET,
                        "username", "mallory",
                        "password", PASSWORD),
                "id_token");
    }

    private String token(String realm, Map<String, String> form, String which) throws Exception {
        var body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = checked(
                HttpRequest.newBuilder(URI.create(address + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
        return JSON.readTree(answer.body()).get(which).asString();
    }

    JsonNode get(String path) throws Exception {
        return JSON.readTree(send("GET", "/admin/realms/heard" + path, "").body());
    }

    /** The id of the one whose field has this value; empty when there is none. */
    String find(String path, String field, String value) throws Exception {
        return get(path)
                .valueStream()
                .filter(each -> value.equals(each.get(field).asString()))
                .map(each -> each.get("id").asString())
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> send(String method, String path, Object body) throws Exception {
        var administrator = token(
                "master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        ADMINISTRATOR,
                        "password",
                        PASSWORD),
                "access_token");
        var publisher = "".equals(body)
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        return checked(HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + administrator)
                .header("Content-Type", "application/json")
                .method(method, publisher)
                .build());
    }

    private HttpResponse<String> checked(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() < 400) return answer;
        throw new IllegalStateException(
                request.method() + " " + request.uri() + ": " + answer.statusCode() + " " + answer.body());
    }
}
