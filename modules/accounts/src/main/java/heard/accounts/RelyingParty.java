package heard.accounts;

import com.webauthn4j.util.exception.WebAuthnException;
import heard.shared.AccountId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Heard as WebAuthn (Level 3) sees it: asks devices to make and to use passkeys, and checks what they answer. */
@Component
@Transactional
class RelyingParty {
    private static final Logger LOG = LoggerFactory.getLogger(RelyingParty.class);
    private static final int FLAGS = 32;
    private static final int USER_VERIFIED = 4;

    /**
     * What the use of a passkey proved.
     *
     * @param verified whether the device made sure of its owner, by their finger, face or PIN
     */
    record Proof(AccountId account, boolean verified) {}

    private final PasskeyRecords records;
    private final PasskeyOwners owners;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    RelyingParty(PasskeyRecords records, PasskeyOwners owners) {
        this.records = records;
        this.owners = owners;
    }

    /** What to ask a device for that is to make a passkey for the account with this e-mail address. */
    PublicKeyCredentialCreationOptions offer(String origin, String email) {
        return at(origin, UserVerificationRequirement.PREFERRED)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(named(email)));
    }

    /** Keeps the passkey that the device made; false when its answer will not do. */
    boolean register(String origin, PublicKeyCredentialCreationOptions offer, String answer, String name) {
        try {
            var made = json.readValue(
                    answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            at(origin, UserVerificationRequirement.PREFERRED)
                    .registerCredential(
                            new ImmutableRelyingPartyRegistrationRequest(offer, new RelyingPartyPublicKey(made, name)));
            return true;
        } catch (WebAuthnException | JacksonException | IllegalArgumentException refused) {
            LOG.info("a passkey was not kept: {}", refused.getClass().getSimpleName());
            return false;
        }
    }

    /**
     * What to ask a device for.
     *
     * @param email whose passkey it has to be; null: anybody's, if the device makes sure of its owner
     */
    PublicKeyCredentialRequestOptions ask(String origin, @Nullable String email) {
        var verification = email == null ? UserVerificationRequirement.REQUIRED : UserVerificationRequirement.PREFERRED;
        return at(origin, verification)
                .createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(email == null ? null : named(email)));
    }

    /** Who answered; empty when the answer will not do. */
    Optional<Proof> check(String origin, PublicKeyCredentialRequestOptions asked, String answer) {
        try {
            var used =
                    json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var verification = asked.getUserVerification();
            var owner = at(origin, verification == null ? UserVerificationRequirement.REQUIRED : verification)
                    .authenticate(new RelyingPartyAuthenticationRequest(asked, used));
            var flags = used.getResponse().getAuthenticatorData().getBytes()[FLAGS];
            var account = new AccountId(Passkeys.account(owner.getId().getBytes()));
            return Optional.of(new Proof(account, (flags & USER_VERIFIED) != 0));
        } catch (WebAuthnException | JacksonException | IllegalArgumentException refused) {
            LOG.info("a passkey was refused: {}", refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    String write(Object options) {
        return json.writeValueAsString(options);
    }

    private WebAuthnRelyingPartyOperations at(String origin, UserVerificationRequirement verification) {
        var heard = PublicKeyCredentialRpEntity.builder()
                .id(URI.create(origin).getHost())
                .name("Heard")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, records, heard, Set.of(origin));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.PREFERRED)
                        .userVerification(verification)
                        .build()));
        operations.setCustomizeRequestOptions(options -> options.userVerification(verification));
        return operations;
    }

    private static Authentication named(String email) {
        return UsernamePasswordAuthenticationToken.authenticated(email, null, List.of());
    }
}
