package heard.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import heard.shared.CoalitionId;
import heard.shared.ConsultationId;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Seals what participants wrote under the key of their consultation, AES-256-GCM. That key is wrapped by the coalition's,
 * by a secret in a file of its own, and the coalition's by the master key; whoever destroys a consultation's key ends all
 * it sealed. All calls belong in a transaction of the coalition.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Vault {
    private final JdbcClient database;
    private final InstallationKeys installation;
    private final KeyFiles files;
    private final OwnKeys own;
    private final Map<ConsultationId, Aead> open = new ConcurrentHashMap<>();

    Vault(JdbcClient database, InstallationKeys installation, KeyFiles files, OwnKeys own) {
        this.database = database;
        this.installation = installation;
        this.files = files;
        this.own = own;
    }

    /** Makes the key of a coalition. */
    public void createKey(CoalitionId coalition) {
        var wrapped = Wrapping.newKey(
                PredefinedAeadParameters.AES256_GCM, installation.master(), coalitionName(coalition.toString()));
        database.sql("insert into vault.coalition_key (coalition_id, wrapped) values (?, ?)")
                .params(coalition.value(), wrapped)
                .update();
    }

    /** Makes the key of a consultation of the current coalition, and its secret in a file. */
    public void createKey(ConsultationId consultation) {
        var above = coalitionKey();
        var wrapped = Wrapping.newKey(PredefinedAeadParameters.AES256_GCM, above.aead(), name(consultation));
        forgetOnRollback(consultation);
        database.sql("""
                        insert into vault.consultation_key (coalition_id, consultation_id, wrapped, apart)
                        values (?::uuid, ?, ?, true)""")
                .params(above.coalition(), consultation.value(), apart(consultation, wrapped))
                .update();
    }

    /**
     * Destroys the key of a consultation: nothing that it sealed can be opened again, here or from any backup of the
     * database. The file goes first; whatever happens then, the answers are gone.
     */
    public void destroyKey(ConsultationId consultation) {
        if (!own.has(consultation)) return;
        own.forget(consultation);
        files.destroy(consultation);
        open.remove(consultation);
        database.sql("delete from vault.consultation_key where consultation_id = ?")
                .param(consultation.value())
                .update();
    }

    private byte[] apart(ConsultationId consultation, byte[] wrapped) {
        try {
            return files.make(consultation).encrypt(wrapped, Wrapping.bytes(name(consultation)));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("no key could be made for " + name(consultation), problem);
        }
    }

    private void forgetOnRollback(ConsultationId consultation) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) files.destroy(consultation);
            }
        });
    }

    /**
     * Seals bytes of a consultation.
     *
     * @param context where they belong, for example the id of the response; opening asks for the same
     */
    public byte[] seal(ConsultationId consultation, String context, byte[] plain) {
        try {
            return key(consultation).encrypt(plain, Wrapping.bytes(context));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("cannot seal for " + name(consultation), problem);
        }
    }

    /** What {@link #seal} was given; throws {@link CannotUnseal} when the key is gone or the bytes are not its own. */
    public byte[] open(ConsultationId consultation, String context, byte[] sealed) {
        try {
            return key(consultation).decrypt(sealed, Wrapping.bytes(context));
        } catch (GeneralSecurityException problem) {
            throw new CannotUnseal(context, problem);
        }
    }

    private Aead key(ConsultationId consultation) throws GeneralSecurityException {
        if (!own.has(consultation)) throw new GeneralSecurityException("no key for " + name(consultation));
        var known = open.get(consultation);
        if (known != null) return known;
        var stored = database.sql("select wrapped, apart from vault.consultation_key where consultation_id = ?")
                .param(consultation.value())
                .query((row, _) -> new Stored(row.getBytes(1), row.getBoolean(2)))
                .optional()
                .orElseThrow(() -> new GeneralSecurityException("no key for " + name(consultation)));
        var wrapped = stored.apart() ? withFile(consultation, stored.wrapped()) : stored.wrapped();
        var aead = Wrapping.unwrap(wrapped, coalitionKey().aead(), name(consultation))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        var lasting = new LastingThreads(aead);
        open.put(consultation, lasting);
        return lasting;
    }

    private byte[] withFile(ConsultationId consultation, byte[] sealed) throws GeneralSecurityException {
        return files.read(consultation)
                .orElseThrow(() -> new GeneralSecurityException("the key was destroyed of " + name(consultation)))
                .decrypt(sealed, Wrapping.bytes(name(consultation)));
    }

    /**
     * A key as the database has it.
     *
     * @param apart whether the consultation's file is needed to unwrap it
     */
    private record Stored(byte[] wrapped, boolean apart) {}

    private record CoalitionKey(String coalition, Aead aead) {}

    /** The key of the current coalition: row-level security shows that one alone. */
    private CoalitionKey coalitionKey() {
        return database.sql("select coalition_id, wrapped from vault.coalition_key")
                .query((row, _) -> unwrapped(row.getString(1), row.getBytes(2)))
                .single();
    }

    private CoalitionKey unwrapped(String coalition, byte[] wrapped) {
        try {
            var handle = Wrapping.unwrap(wrapped, installation.master(), coalitionName(coalition));
            return new CoalitionKey(coalition, handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException problem) {
            throw new CannotUnseal(coalitionName(coalition), problem);
        }
    }

    private static String coalitionName(String coalition) {
        return "coalition:" + coalition;
    }

    private static String name(ConsultationId consultation) {
        return "consultation:" + consultation;
    }
}
