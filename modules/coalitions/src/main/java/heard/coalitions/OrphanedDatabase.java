package heard.coalitions;

import heard.shared.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The PostgreSQL that goes on after its Heard was killed; it is stopped in good order before another starts. */
final class OrphanedDatabase {
    private static final int PATIENCE_IN_SECONDS = 30;

    private OrphanedDatabase() {}

    static void stop(Path data) throws IOException {
        var orphan = running(data.resolve("postmaster.pid"));
        if (orphan.isEmpty()) return;
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(orphan.get().pid()))
                    .start()
                    .waitFor();
            orphan.get().onExit().get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw left(orphan.get(), problem);
        } catch (ExecutionException | TimeoutException problem) {
            throw left(orphan.get(), problem);
        }
    }

    private static Optional<ProcessHandle> running(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) return Optional.empty();
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().trim());
        return ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").endsWith("/bin/postgres"));
    }

    private static CannotStart left(ProcessHandle orphan, Exception problem) {
        return new CannotStart(
                "A PostgreSQL of an earlier start (process " + orphan.pid()
                        + ") does not stop: end it, then start again.",
                problem);
    }
}
