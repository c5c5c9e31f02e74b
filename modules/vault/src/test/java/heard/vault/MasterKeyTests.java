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
import java.security.SecureRandom;
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

    MasterKeySource source(String environment, String named, String old) {
        return new MasterKeySource(environment, named, old, new MasterKeyStore("", "", "", "heard", ""), directory);
    }

    MasterKeys read(boolean keysExist) {
        return source("", "", "").read(keysExist);
    }

    String fresh() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void theFirstStartMakesAKeyThatOnlyItsOwnerReads() throws Exception {
        var made = read(false);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        var sealed = made.encrypt("words".getBytes(UTF_8), new byte[0]);
        assertThat(read(true).decrypt(sealed, new byte[0])).asString(UTF_8).isEqualTo("words");
    }

    @Test
    void aKeyFromTheEnvironmentLeavesNoFile() {
        source(fresh(), "", "").demand(false);
        assertThat(file()).doesNotExist();
    }

    @Test
    void aKeyInANamedFileIsTakenFromThereAndNeverMade() throws Exception {
        var named = directory.resolve("elsewhere");
        assertThatThrownBy(() -> source("", named.toString(), "").demand(false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("master key is missing")
                .hasMessageContaining(named.toString());
        Files.writeString(named, fresh() + "\n");
        source("", named.toString(), "").demand(false);
        assertThat(file()).doesNotExist();
    }

    @Test
    void aMissingKeyIsNotMadeNewOverKeysThatItWrapped() {
        assertThatThrownBy(() -> read(true))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("master key is missing")
                .hasMessageContaining(file().toString());
        assertThat(file()).doesNotExist();
    }

    @Test
    void aKeyOfTheWrongLengthIsRefused() {
        assertThatThrownBy(() -> source("c2hvcnQ=", "", "").demand(false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("HEARD_MASTER_KEY");
    }

    @Test
    void aFileThatCannotBeReadIsSaid() throws Exception {
        Files.createDirectory(file());
        assertThatThrownBy(() -> read(true))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be read: let this user read it");
    }

    @Test
    void oneKeyIsGivenInOneWayOnly() {
        assertThatThrownBy(() -> source(fresh(), file().toString(), ""))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("given twice");
        var store = new MasterKeyStore("a.p12", "", "", "heard", "");
        assertThatThrownBy(() -> new MasterKeySource(fresh(), "", "", store, directory))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("given twice");
    }

    @Test
    void anotherMasterKeyUnwrapsNothing() {
        var one = read(false);
        var other = source(fresh(), "", "").read(true);
        var wrapped = Wrapping.newKey(PredefinedAeadParameters.AES256_GCM, one, "name");
        assertThatThrownBy(() -> Wrapping.unwrap(wrapped, other, "name")).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> Wrapping.unwrap(wrapped, one, "another name"))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void anOldKeyOfTheEnvironmentUnwrapsAndTheNewOneWraps() throws Exception {
        var first = fresh();
        var second = fresh();
        var before = Wrapping.newKey(
                PredefinedAeadParameters.AES256_GCM, source(first, "", "").read(true), "name");
        var both = source(second, "", first).read(true);
        var alone = source(second, "", "").read(true);
        assertThatThrownBy(() -> Wrapping.unwrap(before, alone, "name")).isInstanceOf(GeneralSecurityException.class);
        var after = both.rewrap(before, "name");
        assertThat(Wrapping.unwrap(after, alone, "name").equalsKeyset(Wrapping.unwrap(before, both, "name")))
                .isTrue();
        assertThat(both.rewrap(after, "name")).isSameAs(after);
    }

    /** The states that a kill may leave: each must open what both keys wrapped, and wrap with the new one. */
    @Test
    void everyStateOfARotationOpensWhatEitherKeyWrapped() throws Exception {
        var wrappedByOld = Wrapping.newKey(PredefinedAeadParameters.AES256_GCM, read(false), "old");
        var next = directory.resolve("master.key.next");
        Files.writeString(next, fresh());
        var wrappedByNew = Wrapping.newKey(PredefinedAeadParameters.AES256_GCM, read(true), "new");
        opensBoth(wrappedByOld, wrappedByNew);

        Files.move(file(), directory.resolve("master.key.old"));
        opensBoth(wrappedByOld, wrappedByNew);
        assertThat(next).doesNotExist();

        source("", "", "").settle(true);
        opensBoth(wrappedByOld, wrappedByNew);

        Files.move(directory.resolve("master.key.old"), directory.resolve("master.key.dropping"));
        source("", "", "").settle(false);
        opensBoth(wrappedByOld, wrappedByNew);
        source("", "", "").settle(true);
        assertThatThrownBy(() -> Wrapping.unwrap(wrappedByOld, read(true), "old"))
                .isInstanceOf(GeneralSecurityException.class);
        assertThat(Wrapping.unwrap(wrappedByNew, read(true), "new").size()).isOne();
        try (var left = Files.list(directory)) {
            assertThat(left).containsExactly(file());
        }
    }

    private void opensBoth(byte[] old, byte[] recent) throws GeneralSecurityException {
        assertThat(Wrapping.unwrap(old, read(true), "old").size()).isOne();
        assertThat(Wrapping.unwrap(recent, read(true), "new").size()).isOne();
    }
}
