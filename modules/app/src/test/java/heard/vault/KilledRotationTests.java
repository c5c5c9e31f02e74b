package heard.vault;

import static org.assertj.core.api.Assertions.assertThat;

import heard.HeardProcess;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Heard is killed, as by a power cut, while every key is being rotated. */
class KilledRotationTests {
    private static final String ALL = "READ " + EndlessRotation.PEOPLE + " OF " + EndlessRotation.PEOPLE;

    @TempDir
    Path directory;

    private HeardProcess started() throws Exception {
        var heard = HeardProcess.start(freePort(), directory.resolve("data"), "--heard.rotate-endlessly=true");
        heard.ready();
        until(heard, ALL);
        return heard;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void until(HeardProcess heard, String printed) throws IOException {
        for (var tries = 0; tries < 1_200 && !heard.output().contains(printed); tries++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(heard.output()).contains(printed).doesNotContain("CannotUnseal");
    }

    @Test
    void whatPeopleSaidCanBeReadAfterEachKill() throws Exception {
        for (var kill = 1; kill <= 3; kill++) {
            var heard = started();
            until(heard, "ROUND " + (2 + kill));
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(200_000_000));
            heard.kill();
        }
        var heard = started();
        heard.interrupt();
        assertThat(heard.end()).isZero();
    }
}
