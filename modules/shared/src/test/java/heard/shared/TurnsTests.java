package heard.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnsTests {
    @Test
    void theFirstGoAtOnceAndTheOthersInTurn() {
        var turns = new Turns(1_000, 3, 5_000);
        long now = 1_000_000;
        for (int tries = 0; tries < 3; tries++) assertThat(turns.waitAt(now)).isZero();
        assertThat(turns.waitAt(now)).isEqualTo(1_000);
        assertThat(turns.waitAt(now)).isEqualTo(2_000);
        assertThat(turns.waitAt(now + 10_000)).isZero();
    }

    @Test
    void nobodyWaitsForLongerThanTheLongest() {
        var turns = new Turns(1_000, 1, 5_000);
        for (int tries = 0; tries < 100; tries++)
            assertThat(turns.waitAt(1_000_000)).isBetween(0L, 5_000L);
        assertThat(turns.waitAt(1_000_000)).isEqualTo(5_000);
    }
}
