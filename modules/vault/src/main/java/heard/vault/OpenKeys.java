package heard.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import heard.shared.ConsultationId;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Keys that were unwrapped a moment ago. They are kept for {@link #KEPT} at most, so that every node seals with a new key
 * soon after it was made, and forgets a destroyed one.
 */
@Component
class OpenKeys {
    static final Duration KEPT = Duration.ofSeconds(3);

    private record Open(Aead aead, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < KEPT.toNanos();
        }
    }

    private final KeyChain chain;
    private final OwnKeys own;
    private final Map<KeyName, Open> open = new ConcurrentHashMap<>();

    OpenKeys(KeyChain chain, OwnKeys own) {
        this.chain = chain;
        this.own = own;
    }

    byte[] seal(KeyName name, String context, byte[] plain) {
        try {
            return aead(name).encrypt(plain, Wrapping.bytes(context));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("cannot seal for " + name, problem);
        }
    }

    byte[] open(KeyName name, String context, byte[] sealed) {
        try {
            return opened(name, Wrapping.bytes(context), sealed);
        } catch (GeneralSecurityException problem) {
            throw new CannotUnseal(context, problem);
        }
    }

    private byte[] opened(KeyName name, byte[] context, byte[] sealed) throws GeneralSecurityException {
        try {
            return aead(name).decrypt(sealed, context);
        } catch (GeneralSecurityException perhapsRotatedElsewhere) {
            forget(name);
            return aead(name).decrypt(sealed, context);
        }
    }

    void forget(KeyName name) {
        open.remove(name);
    }

    /** Whether the consultation's keys are the current coalition's. */
    boolean owns(ConsultationId consultation) {
        return own.has(consultation);
    }

    /** The keys of a consultation are destroyed in this transaction. */
    void disown(ConsultationId consultation) {
        own.forget(consultation);
    }

    private Aead aead(KeyName name) throws GeneralSecurityException {
        if (!own.has(name.consultation())) throw new GeneralSecurityException("no key for " + name);
        var known = open.get(name);
        if (known != null && known.isFresh()) return known.aead();
        var since = System.nanoTime();
        var aead = new LastingThreads(Keysets.aead(keys(name)));
        open.put(name, new Open(aead, since));
        return aead;
    }

    KeysetHandle keys(KeyName name) throws GeneralSecurityException {
        return chain.keys(name);
    }
}
