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

/**
 * Seals what participants wrote under the key of their consultation, AES-256-GCM. That key is wrapped by the coalition's,
 * and that by the master key; whoever destroys a consultation's key ends all it sealed. All calls belong in a transaction
 * of the coalition.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Vault {
    private final JdbcClient database;
    private final InstallationKeys installation;
    private final Map<ConsultationId, Aead> open = new ConcurrentHashMap<>();

    Vault(JdbcClient database, InstallationKeys installation) {
        this.database = database;
        this.installation = installation;
    }

    /** Makes the key of a coalition. */
    public void createKey(CoalitionId coalition) {
        var wrapped = Wrapping.newKey(
                PredefinedAeadParameters.AES256_GCM, installation.master(), coalitionName(coalition.toString()));
        database.sql("insert into vault.coalition_key (coalition_id, wrapped) values (?, ?)")
                .params(coalition.value(), wrapped)
                .update();
    }

    /** Makes the key of a consultation of the current coalition. */
    public void createKey(ConsultationId consultation) {
        var above = coalitionKey();
        var wrapped = Wrapping.newKey(PredefinedAeadParameters.AES256_GCM, above.aead(), name(consultation));
        database.sql(
                        "insert into vault.consultation_key (coalition_id, consultation_id, wrapped) values (?::uuid, ?, ?)")
                .params(above.coalition(), consultation.value(), wrapped)
                .update();
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
        var known = open.get(consultation);
        if (known != null) return known;
        var wrapped = database.sql("select wrapped from vault.consultation_key where consultation_id = ?")
                .param(consultation.value())
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new GeneralSecurityException("no key for " + name(consultation)));
        var aead = Wrapping.unwrap(wrapped, coalitionKey().aead(), name(consultation))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        var lasting = new LastingThreads(aead);
        open.put(consultation, lasting);
        return lasting;
    }

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
