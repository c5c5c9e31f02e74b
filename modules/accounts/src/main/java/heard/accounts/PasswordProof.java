package heard.accounts;

import heard.coalitions.CurrentMember;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Whether the member at work knows their password: asked before what whoever finds an open screen must not do. */
@Component
class PasswordProof {
    private final StoredPasswords stored;
    private final PasswordEncoder passwords;
    private final WrongPasswords wrong;

    PasswordProof(StoredPasswords stored, PasswordEncoder passwords, WrongPasswords wrong) {
        this.stored = stored;
        this.passwords = passwords;
        this.wrong = wrong;
    }

    /** A wrong one waits for its turn. */
    boolean isRight(String typed) {
        var mine = stored.of(CurrentMember.require().account());
        if (passwords.matches(typed, mine.password())) return true;
        wrong.waitYourTurn(mine.email());
        return false;
    }
}
