package heard.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordTriesTests {
    private static final String ADDRESS = KnownBrowsers.address("nadia@example.org");
    private static final Optional<String> UNKNOWN = Optional.empty();
    private static final Optional<String> KNOWN = Optional.of("a browser of hers");

    private final PasswordTries tries = new PasswordTries();
    private final Instant now = Instant.parse("2026-11-29T12:00:00Z");

    private long lookedAt(int made, Optional<String> browser) {
        return IntStream.range(0, made)
                .filter(_ -> tries.begin(ADDRESS, browser, now))
                .count();
    }

    @Test
    void soManyAreLookedAtAtOnceHoweverManyComeSideBySide() {
        assertThat(lookedAt(1_000, UNKNOWN)).isEqualTo(PasswordTries.AT_ONCE);
        assertThat(tries.begin(ADDRESS, UNKNOWN, now.plus(PasswordTries.BETWEEN).minusMillis(1)))
                .isFalse();
        assertThat(tries.begin(ADDRESS, UNKNOWN, now.plus(PasswordTries.BETWEEN)))
                .isTrue();
    }

    @Test
    void aDayOfGuessingIsFarFromThePasswordsThatAreLetThrough() {
        var seconds = IntStream.range(0, (int) Duration.ofDays(1).toSeconds());
        assertThat(seconds.filter(at -> tries.begin(ADDRESS, UNKNOWN, now.plusSeconds(at)))
                        .count())
                .isLessThan(3_000);
    }

    @Test
    void strangersDoNotUseUpTheTriesOfABrowserThatIsKnown() {
        lookedAt(1_000, UNKNOWN);
        assertThat(lookedAt(1_000, KNOWN)).isEqualTo(PasswordTries.AT_ONCE);
        assertThat(tries.begin(ADDRESS, Optional.of("another of hers"), now)).isTrue();
    }

    @Test
    void theRightPasswordBeginsAfreshThereAndNowhereElse() {
        lookedAt(1_000, UNKNOWN);
        lookedAt(1_000, KNOWN);
        tries.right(ADDRESS, KNOWN);
        assertThat(tries.begin(ADDRESS, KNOWN, now)).isTrue();
        assertThat(tries.begin(ADDRESS, UNKNOWN, now)).isFalse();
    }

    @Test
    void anAddressIsTheSameHoweverItIsTyped() {
        assertThat(KnownBrowsers.address(" Nadia@Example.org ")).isEqualTo(ADDRESS);
    }
}
