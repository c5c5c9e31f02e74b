package heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts Heard as a process of its own, well and badly. */
class StartingTests {
    @TempDir
    Path directory;

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void refuses(HeardProcess heard, String sentence) throws Exception {
        assertThat(heard.end()).isEqualTo(1);
        assertThat(heard.output()).contains(sentence).doesNotContain("Exception");
    }

    @Test
    void aTakenPortIsSaidBeforeAnythingIsStarted() throws Exception {
        try (var other = new ServerSocket(0)) {
            var heard = HeardProcess.start(other.getLocalPort(), directory.resolve("data"));
            refuses(heard, "Port " + other.getLocalPort() + " is taken by another program");
            assertThat(directory.resolve("data")).doesNotExist();
        }
    }

    @Test
    void aDataDirectoryThatCannotBeWrittenToIsSaid() throws Exception {
        var file = Files.writeString(directory.resolve("a-file"), "");
        refuses(HeardProcess.start(freePort(), file), "The data directory " + file + " cannot be written to");
    }

    @Test
    void aDataDirectoryInUseIsSaid() throws Exception {
        var held = directory.resolve("heard.lock");
        try (var channel = FileChannel.open(held, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            refuses(HeardProcess.start(freePort(), directory), "is in use by another Heard");
        }
    }

    @Test
    void afterAKillItStartsAgainWithItsOwnMasterKeyAndNoOther() throws Exception {
        var key = directory.resolve("master.key");
        var killed = HeardProcess.start(freePort(), directory);
        killed.ready();
        killed.kill();
        var own = Files.readString(key);

        Files.delete(key);
        refuses(HeardProcess.start(freePort(), directory), "The master key is missing");
        assertThat(key).doesNotExist();

        Files.writeString(key, Base64.getEncoder().encodeToString(new byte[32]));
        refuses(HeardProcess.start(freePort(), directory), "The master key is not the one this database was made with");

        Files.writeString(key, own);
        var again = HeardProcess.start(freePort(), directory);
        again.ready();
        again.interrupt();
        assertThat(again.end()).isZero();
        assertThat(again.output()).contains("Stopping");
    }
}
