package heard.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
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
    private final Map<KeyName, Open> open = new ConcurrentHashMap<>();

    OpenKeys(KeyChain chain) {
        this.chain = chain;
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

    private Aead aead(KeyName name) throws GeneralSecurityException {
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
