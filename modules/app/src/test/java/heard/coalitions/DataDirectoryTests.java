package heard.coalitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.shared.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {
    @TempDir
    private Path folder;

    @Test
    void nobodyElseOnTheMachineMayLookInside() throws IOException {
        try (var directory = new DataDirectory(folder.resolve("data"))) {
            assertThat(permissions(directory.path())).isEqualTo("rwx------");
        }
    }

    @Test
    void aFolderThatHoldsOtherThingsIsLeftAsItIs() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear Secretary of State");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var directory = new DataDirectory(folder)) {
            assertThat(permissions(directory.path())).isEqualTo("rwxr-xr-x");
        }
    }

    @Test
    void oneHeardAtATimeHoldsIt() throws IOException {
        try (var first = new DataDirectory(folder)) {
            assertThat(first.path()).isEqualTo(folder);
            assertThatThrownBy(() -> new DataDirectory(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use");
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
