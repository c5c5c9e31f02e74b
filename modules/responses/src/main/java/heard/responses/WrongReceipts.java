package heard.responses;

import heard.shared.Turns;
import org.springframework.stereotype.Component;

/**
 * Slows wrong receipts down, all of the installation together and whoever tries them: no address is kept, and nobody
 * who holds a right one is ever made to wait. The first few go at once; then five a second, each in its turn, and
 * nobody waits for longer than {@value #LONGEST_WAIT} milliseconds.
 */
@Component
class WrongReceipts {
    private static final long EVERY = 200;
    private static final int AT_ONCE = 10;
    static final long LONGEST_WAIT = 5_000;

    private final Turns turns = new Turns(EVERY, AT_ONCE, LONGEST_WAIT);

    void waitYourTurn() {
        turns.waitYourTurn();
    }

    /** How long a wrong receipt at this moment waits; both in milliseconds. */
    long waitAt(long now) {
        return turns.waitAt(now);
    }
}
