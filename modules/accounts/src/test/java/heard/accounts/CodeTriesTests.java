package heard.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import heard.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CodeTriesTests {
    private final CodeTries tries = new CodeTries();
    private final AccountId account = AccountId.next();
    private final Instant now = Instant.parse("2026-11-29T12:00:00Z");

    private long lookedAt(Instant from, Duration during) {
        return LongStream.range(0, during.toSeconds())
                .filter(second -> tries.begin(account, from.plusSeconds(second)))
                .count();
    }

    @Test
    void fiveAreLookedAtAtOnceHoweverManyCome() {
        for (var at = 0; at < CodeTries.AT_ONCE; at++)
            assertThat(tries.begin(account, now)).isTrue();
        for (var at = 0; at < 1_000; at++) assertThat(tries.begin(account, now)).isFalse();
        assertThat(tries.begin(account, now.plus(CodeTries.BETWEEN).minusMillis(1)))
                .isFalse();
        assertThat(tries.begin(account, now.plus(CodeTries.BETWEEN))).isTrue();
    }

    @Test
    void aWholeDayOfGuessingHardlyFindsACode() {
        assertThat(lookedAt(now, Duration.ofDays(1))).isBetween(100L, 250L);
    }

    @Test
    void whoFindsTheirCodeBeginsAfresh() {
        for (var at = 0; at < CodeTries.AT_ONCE; at++) tries.begin(account, now);
        tries.right(account);
        assertThat(tries.begin(account, now)).isTrue();
    }

    @Test
    void anothersTriesHoldNobodyBack() {
        for (var at = 0; at < CodeTries.AT_ONCE; at++) tries.begin(account, now);
        assertThat(tries.begin(AccountId.next(), now)).isTrue();
    }
}
