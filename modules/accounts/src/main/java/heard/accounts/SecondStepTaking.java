package heard.accounts;

import heard.coalitions.CurrentMember;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;

/** Takes the second step of the sign-in that a session stands for. */
@Component
public class SecondStepTaking {
    private final SecondStep secondStep;
    private final Passkeys passkeys;
    private final SignIns signIns;
    private final WrongPasswords wrong;

    SecondStepTaking(SecondStep secondStep, Passkeys passkeys, SignIns signIns, WrongPasswords wrong) {
        this.secondStep = secondStep;
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.wrong = wrong;
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
