package heard.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real application in a process of its own, on a folder and a free port. */
final class RunningHeard implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private final Process process;
    private final URI address;
    private final Duration start;

    private RunningHeard(Process process, URI address, Duration start) {
        this.process = process;
        this.address = address;
        this.start = start;
    }

    static RunningHeard start(Path data, String... options) throws IOException, InterruptedException {
        var port = freePort();
        var begun = System.nanoTime();
        var log = data.resolveSibling(data.getFileName() + ".log").toFile();
        var process = new ProcessBuilder(command(data, port, options))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        var address = URI.create("http://localhost:" + port);
        try {
            awaitPage(process, address.resolve("/actuator/health"));
            awaitPage(process, address.resolve("/"));
        } catch (IOException | InterruptedException | RuntimeException problem) {
            process.destroyForcibly();
            throw problem;
        }
        return new RunningHeard(process, address, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static List<String> command(Path data, int port, String... options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "--add-modules", "jdk.incubator.vector"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-jar", jar().toString(), "--server.port=" + port, "--heard.data=" + data));
        command.addAll(List.of(options));
        return command;
    }

    private static Path jar() {
        return Path.of("target", "application", "heard-app.jar").toAbsolutePath();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPage(Process process, URI page) throws IOException, InterruptedException {
        var end = System.nanoTime() + LONGEST_START.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, page)) {
                if (!process.isAlive()) throw new IOException("the application ended with " + process.exitValue());
                if (System.nanoTime() > end) throw new IOException("the application did not start in time");
                Thread.sleep(25);
            }
        }
    }

    private static boolean answers(HttpClient client, URI page) throws InterruptedException {
        try {
            var request =
                    HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(20)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI address() {
        return address;
    }

    /** From the command to the first page. */
    Duration start() {
        return start;
    }

    /** Of the application and its database. */
    double processorMilliseconds() {
        return ProcessorTime.of(process.toHandle());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    }
}
