package heard.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import heard.shared.CannotStart;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keys of the whole installation, one for each purpose, made when first used and wrapped by the master key. */
@Component
public class InstallationKeys {
    private final JdbcClient database;
    private final TransactionTemplate alone;
    private final Map<String, Aead> aeads = new ConcurrentHashMap<>();
    private final Map<String, Mac> macs = new ConcurrentHashMap<>();
    private volatile MasterKeys master;

    InstallationKeys(JdbcClient database, PlatformTransactionManager transactions, MasterKeySource source)
            throws GeneralSecurityException {
        MacConfig.register();
        this.database = database;
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        master = source.read(anyKey());
        aead("check");
    }

    /** A 256-bit HMAC-SHA-256 (with Tink's key prefix of 5 bytes) that only this installation can compute. */
    public byte[] hmac(String purpose, byte[] data) {
        try {
            return mac(purpose).computeMac(data);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("no HMAC for " + purpose, problem);
        }
    }

    /** Encrypts and authenticates with AES-256-GCM; only {@link #open} with the same purpose reads it. */
    public byte[] seal(String purpose, byte[] plain) {
        try {
            return aead(purpose).encrypt(plain, Wrapping.bytes(purpose));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("cannot seal for " + purpose, problem);
        }
    }

    /** What {@link #seal} was given; throws {@link CannotUnseal} for anything it did not make. */
    public byte[] open(String purpose, byte[] sealed) {
        try {
            return aead(purpose).decrypt(sealed, Wrapping.bytes(purpose));
        } catch (GeneralSecurityException problem) {
            throw new CannotUnseal(purpose, problem);
        }
    }

    /** The master keys, for the keys of coalitions. */
    MasterKeys master() {
        return master;
    }

    /** Wraps with the first of these from now on; throws {@link CannotStart} when none of them opens what there is. */
    void use(MasterKeys keys) {
        var before = master;
        master = keys;
        try {
            unwrapped("check", PredefinedAeadParameters.AES256_GCM, Aead.class);
        } catch (CannotStart wrong) {
            master = before;
            throw wrong;
        }
    }

    /** Wraps every key of the installation by the first master key, in one transaction. */
    void rewrap() {
        alone.executeWithoutResult(_ -> database.sql("select purpose, wrapped from vault.installation_key for update")
                .query((row, _) -> Map.entry(row.getString(1), row.getBytes(2)))
                .list()
                .forEach(each -> rewrap(each.getKey(), each.getValue())));
    }

    private void rewrap(String purpose, byte[] wrapped) {
        try {
            var again = master.rewrap(wrapped, purpose);
            if (again == wrapped) return;
            database.sql("update vault.installation_key set wrapped = ? where purpose = ?")
                    .params(again, purpose)
                    .update();
        } catch (GeneralSecurityException problem) {
            throw new CannotUnseal(purpose, problem);
        }
    }

    private Aead aead(String purpose) {
        return aeads.computeIfAbsent(
                purpose, _ -> new LastingThreads(unwrapped(purpose, PredefinedAeadParameters.AES256_GCM, Aead.class)));
    }

    private Mac mac(String purpose) {
        return macs.computeIfAbsent(
                purpose, _ -> unwrapped(purpose, PredefinedMacParameters.HMAC_SHA256_256BITTAG, Mac.class));
    }

    private boolean anyKey() {
        return Boolean.TRUE.equals(alone.execute(_ -> database.sql("select exists (select from vault.installation_key)")
                .query(Boolean.class)
                .single()));
    }

    private <P> P unwrapped(String purpose, Parameters kind, Class<P> primitive) {
        try {
            return Wrapping.unwrap(readOrMake(purpose, kind), master, purpose)
                    .getPrimitive(RegistryConfiguration.get(), primitive);
        } catch (GeneralSecurityException problem) {
            throw new CannotStart(
                    "The master key is not the one this database was made with: put the right one back (master.key in"
                            + " the data directory, or what HEARD_MASTER_KEY, HEARD_MASTER_KEY_FILE or"
                            + " HEARD_MASTER_KEYSTORE names).",
                    problem);
        }
    }

    private byte[] readOrMake(String purpose, Parameters kind) {
        return alone.execute(_ -> {
            database.sql("insert into vault.installation_key (purpose, wrapped) values (?, ?) on conflict do nothing")
                    .params(purpose, Wrapping.newKey(kind, master, purpose))
                    .update();
            return database.sql("select wrapped from vault.installation_key where purpose = ?")
                    .param(purpose)
                    .query(byte[].class)
                    .single();
        });
    }
}
