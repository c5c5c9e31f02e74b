package heard;

import static org.assertj.core.api.Assertions.assertThat;

import heard.shared.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docker-compose.yml and the realm that it gives to Keycloak, held against the application that they are for. */
class ComposeTests {
    private static final Pattern SETTING = Pattern.compile("\"(?:\\$\\{)?(heard\\.[a-z0-9.-]+)[:}\"]");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{((?:HEARD|KEYCLOAK)_[A-Z_]+)");
    private static final Path COMPOSE = Sources.ROOT.resolve("docker-compose.yml");
    private static final Path REALM =
            Sources.ROOT.resolve("infra").resolve("keycloak").resolve("heard-realm.json");

    private final Map<String, Map<String, Object>> services = services();
    private final JsonNode realm = JsonMapper.shared().readTree(REALM.toFile());
    private final JsonNode client = realm.get("clients").get(0);

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>) compose().get("services");
    }

    private static Map<String, Object> compose() {
        try {
            return new Yaml().load(Files.readString(COMPOSE));
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> environment(String service) {
        return (Map<String, String>) services.get(service).get("environment");
    }

    @SuppressWarnings("unchecked")
    private List<String> list(String service, String what) {
        return (List<String>) services.get(service).getOrDefault(what, List.of());
    }

    /** As {@code heard.oidc.client-id} is called in an environment. */
    private static Set<String> settings() {
        return Sources.files("main/java", ".java").stream()
                .flatMap(file -> SETTING.matcher(file.text()).results())
                .map(found -> found.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everySettingThatHeardIsGivenIsOne() {
        assertThat(settings()).contains("HEARD_OIDC_ISSUER", "HEARD_DATABASE_URL");
        assertThat(environment("heard").keySet()).isNotEmpty().isSubsetOf(settings());
    }

    @Test
    void everyVariableOfTheRealmIsGivenToKeycloak() throws IOException {
        var used = VARIABLE.matcher(Files.readString(REALM))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(used).isNotEmpty();
        assertThat(environment("keycloak")).containsKeys(used.toArray(String[]::new));
    }

    @Test
    void everySecretIsAskedForAndNoneStandsInAFile() throws IOException {
        assertThat(Stream.of("postgresql", "keycloak", "heard")
                        .flatMap(service -> environment(service).entrySet().stream())
                        .filter(each -> each.getKey().matches(".*(PASSWORD|SECRET|MASTER_KEY)")))
                .isNotEmpty()
                .allMatch(each -> each.getValue().matches("\\$\\{[A-Z_]+:\\?}"), "is asked for");
        assertThat(client.get("secret").asString()).isEqualTo("${HEARD_OIDC_CLIENT_SECRET}");
        assertThat(realm.has("users")).isFalse();
        assertThat(Files.readString(REALM)).doesNotContain("privateKey", "\"credentials\"");
    }

    @Test
    void heardAndKeycloakKnowEachOtherByTheSameNames() {
        var heard = environment("heard");
        var keycloak = environment("keycloak");
        var path = "/realms/" + realm.get("realm").asString();
        assertThat(heard.get("HEARD_OIDC_ISSUER")).isEqualTo(keycloak.get("KC_HOSTNAME") + path);
        assertThat(heard.get("HEARD_OIDC_INSIDE")).isEqualTo("http://keycloak:8080" + path);
        assertThat(heard.get("HEARD_OIDC_CLIENT_ID"))
                .isEqualTo(client.get("clientId").asString());
        assertThat(heard.get("HEARD_OIDC_CLIENT_SECRET")).isEqualTo(keycloak.get("HEARD_OIDC_CLIENT_SECRET"));
        assertThat(heard.get("HEARD_ADDRESS")).isEqualTo(keycloak.get("HEARD_ADDRESS"));
        assertThat(keycloak.get("KC_HOSTNAME")).endsWith(":8180}");
        assertThat(list("keycloak", "ports")).containsExactly("127.0.0.1:8180:8080");
        assertThat(heard.get("HEARD_ADDRESS")).endsWith(":8080}");
        assertThat(list("heard", "ports")).containsExactly("127.0.0.1:8080:8080");
    }

    @Test
    void theRealmSendsPeopleBackToWhereHeardExpectsThemAndNowhereElse() {
        var keycloak = Sources.files("main/java", ".java").stream()
                .filter(file -> file.isIn("/heard/keycloak/"))
                .map(Sources.Source::text)
                .collect(Collectors.joining());
        assertThat(client.get("redirectUris").valueStream().map(JsonNode::asString))
                .containsExactly("${HEARD_ADDRESS}/oidc/callback/heard");
        assertThat(keycloak).contains("\"/oidc/callback/{registrationId}\"", "\"/oidc/signed-out\"", "\"heard\"");
        var attributes = client.get("attributes");
        assertThat(attributes.get("post.logout.redirect.uris").asString())
                .isEqualTo("${HEARD_ADDRESS}/oidc/signed-out");
        assertThat(attributes.get("backchannel.logout.url").asString())
                .isEqualTo("${HEARD_BACKCHANNEL_ADDRESS}/logout/connect/back-channel/heard");
        assertThat(attributes.get("pkce.code.challenge.method").asString()).isEqualTo("S256");
        assertThat(client.get("publicClient").asBoolean()).isFalse();
        assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
    }

    @Test
    void theRealmHasOurRolesAndIsCareful() {
        var roles = realm.get("roles").get("client").get("heard").valueStream().map(role -> role.get("name")
                .asString());
        assertThat(roles)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values())
                        .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
        assertThat(realm.get("organizationsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("permanentLockout").asBoolean()).isFalse();
        assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(realm.get("passwordPolicy").asString()).contains("length(12)");
    }

    @Test
    void everyImageIsPinnedAndKeycloakIsTheOneOfTheTests() throws IOException {
        var images = services.values().stream()
                .map(service -> service.get("image"))
                .filter(image -> image != null)
                .map(Object::toString)
                .toList();
        assertThat(images).hasSize(2).allMatch(image -> image.matches(".+:\\d+\\.\\d+(\\.\\d+)?"));
        var tested = Files.readString(Sources.ROOT.resolve("pom.xml"))
                .replaceAll("(?s).*<keycloak.version>(.*?)</keycloak.version>.*", "$1");
        assertThat(images).contains("quay.io/keycloak/keycloak:" + tested);
    }

    @Test
    void everyServiceSaysHowItIsAndEveryFileAndVolumeIsThere() {
        assertThat(services).hasSize(3).allSatisfy((_, service) -> assertThat(service)
                .containsKey("healthcheck"));
        var mounts = services.keySet().stream()
                .flatMap(service -> list(service, "volumes").stream())
                .map(mount -> mount.split(":")[0])
                .toList();
        assertThat(mounts.stream().filter(mount -> mount.startsWith("./")))
                .isNotEmpty()
                .allMatch(mount -> Files.exists(Sources.ROOT.resolve(mount.substring(2))));
        assertThat(compose().get("volumes")).isInstanceOfSatisfying(Map.class, volumes -> assertThat(
                        mounts.stream().filter(mount -> !mount.startsWith("./")))
                .allMatch(volumes::containsKey));
        assertThat(Sources.ROOT.resolve("infra/heard/Dockerfile")).exists();
    }
}
