package heard.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import heard.shared.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTests {
    @TempDir
    Path directory;

    @BeforeAll
    static void register() throws GeneralSecurityException {
        AeadConfig.register();
    }

    Path file() {
        return directory.resolve("master.key");
    }

    @Test
    void theFirstStartMakesAKeyThatOnlyItsOwnerReads() throws Exception {
        var made = MasterKey.from("", file(), false);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        var sealed = made.encrypt("words".getBytes(UTF_8), new byte[0]);
        assertThat(MasterKey.from("", file(), true).decrypt(sealed, new byte[0]))
                .asString(UTF_8)
                .isEqualTo("words");
    }

    @Test
    void aKeyFromTheEnvironmentLeavesNoFile() {
        MasterKey.from(Base64.getEncoder().encodeToString(new byte[32]), file(), false);
        assertThat(file()).doesNotExist();
    }

    @Test
    void aMissingKeyIsNotMadeNewOverKeysThatItWrapped() {
        assertThatThrownBy(() -> MasterKey.from("", file(), true))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("master key is missing")
                .hasMessageContaining(file().toString());
        assertThat(file()).doesNotExist();
    }

    @Test
    void aKeyOfTheWrongLengthIsRefused() {
        assertThatThrownBy(() -> MasterKey.from("c2hvcnQ=", file(), false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("HEARD_MASTER_KEY");
    }

    @Test
    void anotherMasterKeyUnwrapsNothing() {
        var one = MasterKey.from("", file(), false);
        var other = MasterKey.from("", directory.resolve("other.key"), false);
        var wrapped = Wrapping.newKey(PredefinedAeadParameters.AES256_GCM, one, "name");
        assertThatThrownBy(() -> Wrapping.unwrap(wrapped, other, "name")).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> Wrapping.unwrap(wrapped, one, "another name"))
                .isInstanceOf(GeneralSecurityException.class);
    }
}
