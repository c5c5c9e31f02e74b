package heard.invitations;

import heard.shared.ConsultationId;
import heard.shared.Turns;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Slows wrong codes down, all of a consultation together and whoever tries them: no address is kept, nobody is locked out,
 * and nobody who has a right one ever waits. The first few go at once; then five a second, each in its turn, and nobody
 * waits for longer than {@value #LONGEST_WAIT} milliseconds.
 */
@Component
class WrongCodes {
    private static final long EVERY = 200;
    private static final int AT_ONCE = 10;
    static final long LONGEST_WAIT = 5_000;

    private final Map<ConsultationId, Turns> turns = new ConcurrentHashMap<>();

    void waitYourTurn(ConsultationId consultation) {
        turns(consultation).waitYourTurn();
    }

    /** How long a wrong code at this moment waits; both in milliseconds. */
    long waitAt(ConsultationId consultation, long now) {
        return turns(consultation).waitAt(now);
    }

    private Turns turns(ConsultationId consultation) {
        return turns.computeIfAbsent(consultation, _ -> new Turns(EVERY, AT_ONCE, LONGEST_WAIT));
    }
}
