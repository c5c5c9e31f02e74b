package heard.accounts;

import heard.audit.Untraced;
import heard.coalitions.CurrentMember;
import heard.look.SiteAddress;
import heard.shared.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Service;

/** What members do about their own passkeys. Whoever has one is asked for more than a password from then on. */
@Service
@PreAuthorize("isAuthenticated()")
@Untraced("One's own sign-in is no testimony.")
public class OwnPasskeys {
    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 60;

    private final Passkeys passkeys;
    private final RelyingParty heard;
    private final SiteAddress site;
    private final StoredPasswords stored;
    private final SecondStep secondStep;
    private final PasswordProof proof;

    OwnPasskeys(
            Passkeys passkeys,
            RelyingParty heard,
            SiteAddress site,
            StoredPasswords stored,
            SecondStep secondStep,
            PasswordProof proof) {
        this.passkeys = passkeys;
        this.heard = heard;
        this.site = site;
        this.stored = stored;
        this.secondStep = secondStep;
        this.proof = proof;
    }

    /**
     * A passkey that a device is asked to make.
     *
     * @param json for the browser
     */
    public record Offer(String origin, PublicKeyCredentialCreationOptions options, String json) {}

    public List<Passkey> all() {
        return passkeys.of(me());
    }

    /** What the browser is to ask the device for; empty: the password was wrong. */
    public Optional<Offer> prepare(String password, HttpServletRequest request) {
        if (!proof.isRight(password)) return Optional.empty();
        var origin = site.origin(request);
        var options = heard.offer(origin, stored.of(me()).email());
        return Optional.of(new Offer(origin, options, heard.write(options)));
    }

    /**
     * Keeps what the device made.
     *
     * @return the codes to print, where there were none yet; empty when the answer will not do
     */
    public Optional<List<String>> add(Offer offer, String answer, String name) {
        if (!heard.register(offer.origin(), offer.options(), answer, named(name))) return Optional.empty();
        return Optional.of(secondStep.recoveryCodesLeft(me()) > 0 ? List.of() : secondStep.newRecoveryCodes(me()));
    }

    public void rename(UUID id, String name) {
        passkeys.rename(me(), id, named(name));
    }

    /** Forgets it; false: the password was wrong. */
    public boolean remove(String password, UUID id) {
        if (!proof.isRight(password)) return false;
        passkeys.remove(me(), id);
        secondStep.dropUnneededCodes(me());
        return true;
    }

    private static String named(String typed) {
        var name = typed.strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static AccountId me() {
        return CurrentMember.require().account();
    }
}
