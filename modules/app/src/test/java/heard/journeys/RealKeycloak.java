package heard.journeys;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A Keycloak in a process of its own, unpacked from what the build fetched, with the realm as operators get it. */
final class RealKeycloak {
    static final String SECRET = "a-secret-of-this-test-run";

    private static final Path HOME = Path.of("target", "keycloak", "home").toAbsolutePath();
    private static final Path ARCHIVE = Path.of("target", "keycloak", "keycloak.tar.gz");
    private static final Path REALM = Path.of("..", "..", "infra", "keycloak", "heard-realm.json");
    private static final int PATIENCE_IN_SECONDS = 300;

    private final int port;
    private final int health;
    private final String heard;
    private @Nullable Process process;

    /**
     * Prepares it.
     *
     * @param heard the address of the Heard that is its client
     */
    RealKeycloak(String heard) throws Exception {
        this.port = freePort(20_000);
        this.health = freePort(port + 1);
        this.heard = heard;
        unpack();
    }

    /** Above 32767 another connection may hold one. */
    static int freePort(int from) {
        return IntStream.range(from, 32_000)
                .filter(port -> {
                    try (var _ = new ServerSocket(port)) {
                        return true;
                    } catch (IOException taken) {
                        return false;
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    /** Another site than {@code localhost}, so that cookies are put to the test. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    String issuer() {
        return address() + "/realms/heard";
    }

    /** As Heard reaches it, and no browser does. */
    String inside() {
        return "http://localhost:" + port + "/realms/heard";
    }

    private static void unpack() throws Exception {
        if (!Files.exists(HOME.resolve("bin"))) {
            Files.createDirectories(HOME);
            run("tar", "xzf", ARCHIVE.toString(), "-C", HOME.toString(), "--strip-components=1");
        }
        run("rm", "-rf", HOME.resolve("data").toString());
        Files.createDirectories(HOME.resolve("data").resolve("import"));
        Files.copy(REALM, HOME.resolve("data").resolve("import").resolve("heard-realm.json"));
    }

    private static void run(String... command) throws Exception {
        var status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) throw new IllegalStateException(String.join(" ", command) + " ended with " + status);
    }

    void start() throws IOException {
        var builder = new ProcessBuilder(
                HOME.resolve("bin").resolve("kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + health,
                "--hostname=" + address(),
                "--hostname-backchannel-dynamic=true");
        builder.environment().remove("JAVA");
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xms128m -Xmx512m",
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        KeycloakRealm.ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        KeycloakRealm.PASSWORD,
                        "HEARD_OIDC_CLIENT_SECRET",
                        SECRET,
                        "HEARD_ADDRESS",
                        heard,
                        "HEARD_BACKCHANNEL_ADDRESS",
                        heard));
        process = builder.redirectErrorStream(true)
                .redirectOutput(HOME.resolve("printed.log").toFile())
                .start();
    }

    /** Returns when the realm answers; throws IllegalStateException with what it printed when it does not. */
    void ready() throws IOException, InterruptedException {
        for (var tenths = 0; tenths < PATIENCE_IN_SECONDS * 10 && process.isAlive(); tenths++) {
            if (answers()) return;
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException(Files.readString(HOME.resolve("printed.log")));
    }

    private boolean answers() throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer())).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** A later start is a child of the script, the first one is not. */
    void stop() throws InterruptedException {
        if (process == null) return;
        var java = process.descendants().toList();
        java.forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        java.forEach(each -> each.onExit().join());
    }
}
