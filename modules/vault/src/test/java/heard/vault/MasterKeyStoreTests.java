package heard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.aead.PredefinedAeadParameters;
import heard.shared.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores that the JDK's own keytool makes, with the very command that docs/operations/keys.md gives. */
class MasterKeyStoreTests {
    @TempDir
    Path directory;

    Path store() {
        return directory.resolve("master.p12");
    }

    Path password() throws IOException {
        return Files.writeString(directory.resolve("master.password"), "correct horse\n");
    }

    void keytool(String... what) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(what));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", store().toString()));
        command.addAll(List.of("-storepass:file", password().toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes())).isNotNull();
        assertThat(process.waitFor()).isZero();
    }

    void secretKey(String alias, int bits) throws Exception {
        keytool("-genseckey", "-alias", alias, "-keyalg", "AES", "-keysize", String.valueOf(bits));
    }

    MasterKeyStore store(String secret, String alias, String old) throws IOException {
        return new MasterKeyStore(
                store().toString(), secret, secret.isEmpty() ? password().toString() : "", alias, old);
    }

    private static void refuses(MasterKeyStore store, String sentence) {
        assertThatThrownBy(store::read).isInstanceOf(CannotStart.class).hasMessageContaining(sentence);
    }

    @Test
    void aKeyThatKeytoolMadeWrapsAndASecondOneTakesItsPlace() throws Exception {
        secretKey("heard", 256);
        var first = new MasterKeys(store("", "heard", "").read());
        var wrapped = Wrapping.newKey(PredefinedAeadParameters.AES256_GCM, first, "name");
        assertThat(new MasterKeys(store("correct horse", "heard", "").read()).rewrap(wrapped, "name"))
                .isSameAs(wrapped);

        secretKey("heard-2", 256);
        var both = new MasterKeys(store("", "heard-2", "heard").read());
        assertThat(both.rewrap(wrapped, "name")).isNotEqualTo(wrapped);
    }

    @Test
    void whatIsWrongWithAStoreIsSaidInOneSentence() throws Exception {
        refuses(store("", "heard", ""), "There is no key store");
        Files.writeString(store(), "not a key store");
        refuses(store("", "heard", ""), "is it a PKCS#12 store?");
        Files.delete(store());
        secretKey("heard", 128);
        refuses(store("wrong", "heard", ""), "The password of the key store");
        refuses(store("", "other", ""), "has no entry named other");
        refuses(store("", "heard", ""), "is not a secret key for AES of 256 bits");
        keytool("-genkeypair", "-alias", "pair", "-keyalg", "EC", "-dname", "CN=pair");
        refuses(store("", "pair", ""), "is not a secret key for AES of 256 bits");
        refuses(new MasterKeyStore(store().toString(), "one", password().toString(), "heard", ""), "is given twice");
        refuses(
                new MasterKeyStore(
                        store().toString(), "", directory.resolve("none").toString(), "heard", ""),
                "cannot be read: let this user read it");
    }
}
