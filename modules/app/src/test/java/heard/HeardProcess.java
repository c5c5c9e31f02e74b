package heard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Heard in a process of its own, as {@code ./heard} starts it, with what it prints. */
public final class HeardProcess {
    private static final int PATIENCE_IN_SECONDS = 300;

    private final Process process;
    private final Path printed;

    private HeardProcess(Process process, Path printed) {
        this.process = process;
        this.printed = printed;
    }

    public static HeardProcess start(int port, Path data, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // It lives for seconds: compiling it well would take longer than running it.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--add-modules",
                "jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                HeardApplication.class.getName(),
                "--server.port=" + port,
                "--heard.data=" + data));
        command.addAll(List.of(more));
        var printed = Files.createTempFile("heard", ".log");
        return new HeardProcess(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start(),
                printed);
    }

    /** Returns when it can be used; throws IllegalStateException with what it printed when it cannot. */
    public void ready() throws IOException, InterruptedException {
        for (var tenths = 0; tenths < PATIENCE_IN_SECONDS * 10 && process.isAlive(); tenths++) {
            if (output().contains("Heard is ready.")) return;
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException(output());
    }

    /** Ends it as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as Ctrl-C does. */
    public void interrupt() {
        process.destroy();
    }

    /** Its exit status, once it has ended. */
    public int end() throws IOException, InterruptedException {
        if (process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) return process.exitValue();
        process.destroyForcibly();
        throw new IllegalStateException(output());
    }

    public String output() throws IOException {
        return Files.readString(printed);
    }
}
