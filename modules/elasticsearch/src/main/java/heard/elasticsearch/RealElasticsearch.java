package heard.elasticsearch;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One Elasticsearch on the loopback address, started when a test first asks for it, ended with the tests. */
public final class RealElasticsearch {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static @Nullable RealElasticsearch running;

    private final Path folder;
    private final String address;
    private final Process process;

    private RealElasticsearch() throws IOException {
        var target = Classes.target();
        var home = new ServerHome(target);
        this.folder = target.resolve("run");
        var port = freePort();
        this.address = "http://127.0.0.1:" + port;
        configure(port);
        this.process = new ProcessBuilder(command(home))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /**
     * Its address, such as {@code http://127.0.0.1:9200}, once it answers there.
     *
     * @throws IllegalStateException with what it printed, when it does not
     */
    public static synchronized String address() throws IOException, InterruptedException {
        if (running == null) {
            running = new RealElasticsearch();
            running.ready();
        }
        return running.address;
    }

    private void configure(int port) throws IOException {
        Folders.empty(folder);
        for (var name : List.of("config", "data", "logs", "tmp")) Files.createDirectories(folder.resolve(name));
        Files.writeString(folder.resolve("config").resolve("elasticsearch.yml"), """
                cluster.name: heard-tests
                node.name: heard-tests
                network.host: 127.0.0.1
                http.port: %d
                transport.port: 0
                discovery.type: single-node
                cluster.routing.allocation.disk.threshold_enabled: false
                path.data: %s
                path.logs: %s
                """.formatted(
                        port, folder.resolve("data"), folder.resolve("logs")));
        Files.writeString(folder.resolve("config").resolve("log4j2.properties"), """
                status = error
                appender.console.type = Console
                appender.console.name = console
                appender.console.layout.type = PatternLayout
                appender.console.layout.pattern = %p %c{1.} %m%n
                rootLogger.level = warn
                rootLogger.appenderRef.console.ref = console
                """);
    }

    private List<String> command(ServerHome home) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.noKeySetOptimization=true",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true",
                "-Dlog4j2.formatMsgNoLookups=true",
                "-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1",
                "-Des.path.home=" + home.path(),
                "-Des.path.conf=" + folder.resolve("config"),
                "-Des.distribution.type=zip",
                "--enable-native-access=org.elasticsearch.nativeaccess,org.elasticsearch.foreign,"
                        + "org.apache.lucene.core,ALL-UNNAMED",
                "--module-path=" + home.path().resolve("lib"),
                "--add-modules=jdk.incubator.vector,jdk.net,jdk.management.agent,ALL-MODULE-PATH",
                "-cp",
                home.launcher().toString(),
                "heard.elasticsearch.server.Server");
    }

    private void ready() throws IOException, InterruptedException {
        for (var tenths = 0; tenths < PATIENCE.toSeconds() * 10 && process.isAlive(); tenths++) {
            if (answers()) return;
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException(Files.readString(folder.resolve("printed.log")));
    }

    private boolean answers() throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
