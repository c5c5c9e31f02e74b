package heard.vault;

import com.google.crypto.tink.Aead;
import heard.shared.CannotStart;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A master key in a PKCS#12 store, as {@code keytool -genseckey -keyalg AES -keysize 256} makes it. */
@Component
final class MasterKeyStore {
    private final String store;
    private final String password;
    private final String passwordFile;
    private final String alias;
    private final String oldAlias;

    MasterKeyStore(
            @Value("${heard.master.keystore:}") String store,
            @Value("${heard.master.keystore-password:}") String password,
            @Value("${heard.master.keystore-password-file:}") String passwordFile,
            @Value("${heard.master.keystore-alias:heard}") String alias,
            @Value("${heard.master.keystore-old-alias:}") String oldAlias) {
        this.store = store;
        this.password = password;
        this.passwordFile = passwordFile;
        this.alias = alias;
        this.oldAlias = oldAlias;
    }

    boolean isGiven() {
        return !store.isBlank();
    }

    /** The key, and the one before it while that is still needed; throws {@link CannotStart} for whatever is wrong. */
    List<Aead> read() {
        var secret = password().toCharArray();
        var opened = open(secret);
        var keys = new ArrayList<Aead>();
        keys.add(key(opened, alias, secret));
        if (!oldAlias.isBlank()) keys.add(key(opened, oldAlias, secret));
        return keys;
    }

    private String password() {
        if (!password.isBlank() && !passwordFile.isBlank()) {
            throw new CannotStart("The password of the key store is given twice: set only one of"
                    + " HEARD_MASTER_KEYSTORE_PASSWORD and HEARD_MASTER_KEYSTORE_PASSWORD_FILE.");
        }
        if (passwordFile.isBlank()) return password;
        try {
            return Files.readString(Path.of(passwordFile)).stripTrailing();
        } catch (IOException problem) {
            throw new CannotStart(
                    "The password of the key store in " + passwordFile + " cannot be read: let this user read it.",
                    problem);
        }
    }

    private KeyStore open(char[] secret) {
        try (var in = Files.newInputStream(Path.of(store))) {
            var opened = KeyStore.getInstance("PKCS12");
            opened.load(in, secret);
            return opened;
        } catch (IOException problem) {
            throw refusal(problem);
        } catch (GeneralSecurityException problem) {
            throw new CannotStart("The key store " + store + " cannot be opened: is it a PKCS#12 store?", problem);
        }
    }

    private CannotStart refusal(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return new CannotStart("There is no key store " + store + ": put it back.", problem);
        }
        if (problem instanceof AccessDeniedException || Files.isDirectory(Path.of(store))) {
            return new CannotStart("The key store " + store + " cannot be read: let this user read it.", problem);
        }
        if (problem.getCause() instanceof UnrecoverableKeyException) {
            return new CannotStart(
                    "The password of the key store " + store + " is wrong: set HEARD_MASTER_KEYSTORE_PASSWORD or"
                            + " HEARD_MASTER_KEYSTORE_PASSWORD_FILE.",
                    problem);
        }
        return new CannotStart("The key store " + store + " cannot be opened: is it a PKCS#12 store?", problem);
    }

    private Aead key(KeyStore opened, String name, char[] secret) {
        try {
            if (!opened.containsAlias(name)) {
                throw new CannotStart("The key store " + store + " has no entry named " + name
                        + ": set HEARD_MASTER_KEYSTORE_ALIAS to the name of the master key.");
            }
            var entry = opened.getEntry(name, new KeyStore.PasswordProtection(secret));
            if (entry instanceof KeyStore.SecretKeyEntry key
                    && "AES".equals(key.getSecretKey().getAlgorithm())) {
                return MasterKey.of(key.getSecretKey().getEncoded());
            }
            throw new CannotStart(wrongKind(name));
        } catch (GeneralSecurityException problem) {
            throw new CannotStart(wrongKind(name), problem);
        }
    }

    private String wrongKind(String name) {
        return "The entry " + name + " of the key store " + store + " is not a secret key for AES of 256 bits: make one"
                + " with keytool -genseckey -keyalg AES -keysize 256.";
    }
}
