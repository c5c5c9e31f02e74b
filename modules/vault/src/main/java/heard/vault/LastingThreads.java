package heard.vault;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Encrypts on threads that last. Tink sets up its source of random numbers once for each thread, which takes longer than
 * all else in sealing, and a virtual thread serves one request only. Opening needs no random numbers.
 */
record LastingThreads(Aead aead) implements Aead {
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("sealing-", 0).factory());

    @Override
    public byte[] encrypt(byte[] plain, byte[] context) throws GeneralSecurityException {
        if (!Thread.currentThread().isVirtual()) return aead.encrypt(plain, context);
        try {
            return THREADS.submit(() -> aead.encrypt(plain, context)).get();
        } catch (ExecutionException problem) {
            throw new GeneralSecurityException(problem.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new GeneralSecurityException(interrupted);
        }
    }

    @Override
    public byte[] decrypt(byte[] sealed, byte[] context) throws GeneralSecurityException {
        return aead.decrypt(sealed, context);
    }
}
