package heard.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PatientPasswordsTests {
    /** Counts how many it hashes at once. */
    private static final class Counted implements PasswordEncoder {
        private final PasswordEncoder passwords = new Argon2PasswordEncoder(16, 32, 1, 1_024, 1);
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public @Nullable String encode(@Nullable CharSequence typed) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                return passwords.encode(typed);
            } finally {
                now.decrementAndGet();
            }
        }

        @Override
        public boolean matches(@Nullable CharSequence typed, @Nullable String stored) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                return passwords.matches(typed, stored);
            } finally {
                now.decrementAndGet();
            }
        }
    }

    @Test
    void aCrowdWaitsForItsTurnAndEverybodyIsLetIn() throws Exception {
        var counted = new Counted();
        var patient = new PatientPasswords(counted, 2);
        var stored = patient.encode("correct horse battery");
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 200)
                    .mapToObj(_ -> crowd.submit(() -> patient.matches("correct horse battery", stored)))
                    .toList();
            for (Future<Boolean> each : all) assertThat(each.get()).isTrue();
        }
        assertThat(counted.most.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void whoeverFailsLeavesTheirPlaceToTheNext() {
        var patient = new PatientPasswords(new Counted(), 1);
        assertThat(patient.matches("anything", "no hash at all")).isFalse();
        assertThat(patient.matches("right", patient.encode("right"))).isTrue();
    }
}
