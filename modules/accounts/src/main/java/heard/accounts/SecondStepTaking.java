package heard.accounts;

import heard.coalitions.CurrentMember;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;

/** Takes the second step of the sign-in that a session stands for. */
@Component
public class SecondStepTaking {
    private final SecondStep secondStep;
    private final SignIns signIns;
    private final WrongPasswords wrong;

    SecondStepTaking(SecondStep secondStep, SignIns signIns, WrongPasswords wrong) {
        this.secondStep = secondStep;
        this.signIns = signIns;
        this.wrong = wrong;
    }

    /** Whether the code is right; a wrong one waits for its turn. */
    public boolean take(HttpSession session, String code) {
        var account = CurrentMember.require().account();
        if (!secondStep.accept(account, code)) {
            wrong.waitYourTurn(OwnAccount.secondStepOf(account));
            return false;
        }
        CurrentSignIn.of(session).ifPresent(signIns::prove);
        return true;
    }

    /** Ends the sign-in. */
    public void leave(HttpSession session) {
        var account = CurrentMember.require().account();
        CurrentSignIn.of(session).ifPresent(id -> signIns.end(account, id));
        session.invalidate();
    }
}
