package heard.accounts;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords, so many at once and no more: each takes 19 MiB and a processor while it lasts, and a thousand people who sign in
 * together shall wait rather than end the program.
 */
final class PatientPasswords implements PasswordEncoder {
    private final PasswordEncoder passwords;
    private final Semaphore places;

    /**
     * @param atOnce how many are hashed at the same time
     */
    PatientPasswords(PasswordEncoder passwords, int atOnce) {
        this.passwords = passwords;
        this.places = new Semaphore(atOnce, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence typed) {
        return inTurn(() -> passwords.encode(typed));
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String stored) {
        return inTurn(() -> passwords.matches(typed, stored));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String stored) {
        return passwords.upgradeEncoding(stored);
    }

    private <R extends @Nullable Object> R inTurn(Supplier<R> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
