package heard.accounts;

import heard.coalitions.CurrentMember;
import heard.look.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Component;

/**
 * Takes a passkey: instead of the password and the second step, when the device made sure of its owner; or as the second step. What a
 * device is asked for is good for one answer.
 */
@Component
public class PasskeyTaking {
    private static final String ASKED = PasskeyTaking.class.getName();

    private final RelyingParty heard;
    private final SiteAddress site;
    private final StoredPasswords stored;
    private final StaffMembers staff;
    private final SignIns signIns;
    private final WrongPasswords wrong;
    private final KnownBrowsers browsers;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    PasskeyTaking(
            RelyingParty heard,
            SiteAddress site,
            StoredPasswords stored,
            StaffMembers staff,
            SignIns signIns,
            WrongPasswords wrong,
            KnownBrowsers browsers) {
        this.heard = heard;
        this.site = site;
        this.stored = stored;
        this.staff = staff;
        this.signIns = signIns;
        this.wrong = wrong;
        this.browsers = browsers;
    }

    /** What the browser of somebody who is not signed in is to ask their device for, as JSON. */
    public String askAnybody(HttpServletRequest request) {
        return ask(request, null);
    }

    /** What the browser of the member at work is to ask their device for, as JSON. */
    public String askMember(HttpServletRequest request) {
        return ask(request, stored.of(CurrentMember.require().account()).email());
    }

    private String ask(HttpServletRequest request, @Nullable String email) {
        var asked = heard.ask(site.origin(request), email);
        request.getSession().setAttribute(ASKED, asked);
        return heard.write(asked);
    }

    /** Signs in whose passkey it is; false when it will not do. */
    public boolean signIn(HttpServletRequest request, HttpServletResponse response, String answer) {
        var member = check(request, answer)
                .filter(RelyingParty.Proof::verified)
                .flatMap(proof -> member(stored.of(proof.account()).email()));
        if (member.isEmpty()) {
            wrong.waitYourTurn("any passkey");
            return false;
        }
        begin(member.get(), request, response);
        return true;
    }

    private Optional<StaffMember> member(String email) {
        try {
            UserDetails found = staff.loadUserByUsername(email);
            return Optional.of((StaffMember) found);
        } catch (UsernameNotFoundException removed) {
            return Optional.empty();
        }
    }

    /** As after a password, the session gets another name, and the form's token another value. */
    private void begin(StaffMember member, HttpServletRequest request, HttpServletResponse response) {
        member.eraseCredentials();
        request.changeSessionId();
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities()));
        contexts.saveContext(context, request, response);
        CurrentSignIn.keep(
                request.getSession(), signIns.beginProven(member.member().account()));
        browsers.keep(member.getUsername(), response);
    }

    /** Takes it as the second step of the member at work; false when it is not theirs, or will not do. */
    public boolean takeSecondStep(HttpServletRequest request, String answer) {
        var account = CurrentMember.require().account();
        var theirs = check(request, answer)
                .filter(proof -> proof.account().equals(account))
                .isPresent();
        if (theirs) CurrentSignIn.of(request.getSession()).ifPresent(signIns::prove);
        else wrong.waitYourTurn(OwnAccount.secondStepOf(account));
        return theirs;
    }

    private Optional<RelyingParty.Proof> check(HttpServletRequest request, String answer) {
        return asked(request.getSession()).flatMap(asked -> heard.check(site.origin(request), asked, answer));
    }

    private static Optional<PublicKeyCredentialRequestOptions> asked(HttpSession session) {
        var asked = Optional.ofNullable((PublicKeyCredentialRequestOptions) session.getAttribute(ASKED));
        session.removeAttribute(ASKED);
        return asked;
    }
}
