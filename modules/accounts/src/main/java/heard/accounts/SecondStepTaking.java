package heard.accounts;

import heard.coalitions.CurrentMember;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Takes the second step of the sign-in that a session stands for. */
@Component
public class SecondStepTaking {
    private final SecondStep secondStep;
    private final Passkeys passkeys;
    private final SignIns signIns;
    private final WrongPasswords wrong;
    private final CodeTries tries;
    private final SecurityTrail trail;

    SecondStepTaking(
            SecondStep secondStep,
            Passkeys passkeys,
            SignIns signIns,
            WrongPasswords wrong,
            CodeTries tries,
            SecurityTrail trail) {
        this.secondStep = secondStep;
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.wrong = wrong;
        this.tries = tries;
        this.trail = trail;
    }

    /**
     * What the member at work can take it with, besides the codes they printed.
     *
     * @param phone a program on their phone that makes codes
     */
    public record Ways(boolean passkey, boolean phone) {}

    public Ways ways() {
        var account = CurrentMember.require().account();
        return new Ways(passkeys.any(account), secondStep.isOn(account));
    }

    /** What became of a code; one that is held back was not looked at. */
    public enum Taken {
        RIGHT,
        WRONG,
        HELD_BACK
    }

    /** Takes it with a code; a wrong one waits for its turn, and stands in the trail. */
    public Taken take(HttpSession session, String code) {
        var account = CurrentMember.require().account();
        if (secondStep.isOfPhone(code) && !tries.begin(account, Instant.now())) return Taken.HELD_BACK;
        if (!secondStep.accept(account, code)) {
            trail.keptOut();
            wrong.waitYourTurn(OwnAccount.secondStepOf(account));
            return Taken.WRONG;
        }
        tries.right(account);
        CurrentSignIn.of(session).ifPresent(signIns::prove);
        return Taken.RIGHT;
    }

    /** Ends the sign-in. */
    public void leave(HttpSession session) {
        var account = CurrentMember.require().account();
        CurrentSignIn.of(session).ifPresent(id -> signIns.end(account, id));
        session.invalidate();
    }
}
