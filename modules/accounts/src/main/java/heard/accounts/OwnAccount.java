package heard.accounts;

import com.google.common.io.BaseEncoding;
import heard.audit.Untraced;
import heard.coalitions.CurrentMember;
import heard.look.ReaderLanguage;
import heard.shared.AccountId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What members do about their own sign-in. */
@Service
@PreAuthorize("isAuthenticated()")
@Untraced("One's own sign-in is no testimony.")
public class OwnAccount {
    /** The attribute of a session under which its sign-in stands. */
    public static final String SIGN_IN = "heard.sign-in";

    private final StoredPasswords stored;
    private final MemberInviting inviting;
    private final SignIns signIns;
    private final SecondStep secondStep;
    private final SecondStepRule rule;
    private final SignInWay way;
    private final PasswordProof proof;
    private final AboutAccounts about;
    private final AccountLetters letters;
    private final WrongPasswords wrong;

    OwnAccount(
            StoredPasswords stored,
            MemberInviting inviting,
            SignIns signIns,
            SecondStep secondStep,
            SecondStepRule rule,
            SignInWay way,
            PasswordProof proof,
            AboutAccounts about,
            AccountLetters letters,
            WrongPasswords wrong) {
        this.stored = stored;
        this.inviting = inviting;
        this.signIns = signIns;
        this.secondStep = secondStep;
        this.rule = rule;
        this.way = way;
        this.proof = proof;
        this.about = about;
        this.letters = letters;
        this.wrong = wrong;
    }

    /** Where one is signed in, the last used first. */
    public List<SignIn> signIns() {
        return signIns.of(me());
    }

    /** Ends one of one's sign-ins: it is over with its next request. */
    public void end(UUID signIn) {
        signIns.end(me(), signIn);
    }

    /** Ends all of one's sign-ins but this one. */
    public void endOthers(UUID signIn) {
        signIns.endOthers(me(), signIn);
    }

    /**
     * Chooses another password, and ends all other sign-ins.
     *
     * @param signIn the one that stays
     * @return the key of what is wrong; empty when it was changed
     */
    public Optional<String> changePassword(UUID signIn, String current, String chosen) {
        if (!proof.isRight(current)) return Optional.of("accounts.own.password.wrong");
        var problem = PasswordCheck.problem(chosen, about.of(me()));
        if (problem.isPresent()) return problem;
        inviting.choose(me(), chosen);
        signIns.endOthers(me(), signIn);
        letters.passwordChanged(me(), ReaderLanguage.current());
        return Optional.empty();
    }

    /** Whether everybody here needs a passkey or a second step. */
    public boolean isSecondStepDemanded() {
        return way.keepsPasswords() && rule.isInForce();
    }

    /** Whether one has neither although it is demanded: till then one may do nothing else. */
    public boolean owesSecondStep() {
        return way.keepsPasswords() && rule.isBroken(me());
    }

    public boolean isSecondStepOn() {
        return secondStep.isOn(me());
    }

    public int recoveryCodesLeft() {
        return secondStep.recoveryCodesLeft(me());
    }

    /**
     * The address (otpauth, as authenticator programs read it) of a new secret, to be confirmed with a code. Empty: the
     * password was wrong.
     */
    public Optional<String> prepareSecondStep(String password) {
        if (!proof.isRight(password)) return Optional.empty();
        var secret = BaseEncoding.base32().omitPadding().encode(secondStep.prepare(me()));
        var name = URLEncoder.encode(email(), StandardCharsets.UTF_8);
        return Optional.of("otpauth://totp/Heard:" + name + "?secret=" + secret + "&issuer=Heard");
    }

    /** Switches the second step on; gives the codes to print. Empty: the code was wrong. */
    public Optional<List<String>> confirmSecondStep(String code) {
        var confirmed = secondStep.confirm(me(), code);
        if (confirmed.isEmpty()) wrong.waitYourTurn(secondStepOf(me()));
        return confirmed;
    }

    /** New codes to print; the old ones stop working. Empty: the password was wrong. */
    public Optional<List<String>> newRecoveryCodes(String password) {
        if (!proof.isRight(password)) return Optional.empty();
        return Optional.of(secondStep.newRecoveryCodes(me()));
    }

    /** Switches the second step off; false: the password was wrong. */
    public boolean switchOffSecondStep(String password) {
        if (!proof.isRight(password)) return false;
        secondStep.switchOff(me());
        return true;
    }

    static String secondStepOf(AccountId account) {
        return "second step of " + account;
    }

    private String email() {
        return stored.of(me()).email();
    }

    private static AccountId me() {
        return CurrentMember.require().account();
    }
}
