package heard.keycloak;

import heard.accounts.VouchedSignIns;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the pages on the way to the provider and back need. */
@Component
@WithKeycloak
public class ProviderVisits {
    private final Provider provider;
    private final SignOut signOut;
    private final VouchedSignIns signIns;
    private final OidcSettings settings;

    ProviderVisits(Provider provider, SignOut signOut, VouchedSignIns signIns, OidcSettings settings) {
        this.provider = provider;
        this.signOut = signOut;
        this.signIns = signIns;
        this.settings = settings;
    }

    /** Where a sign-in begins; empty while the provider does not answer. */
    public Optional<String> wayIn() {
        return provider.answers() ? Optional.of("/oidc/authorize/" + OidcSettings.REGISTRATION) : Optional.empty();
    }

    /** Where one becomes somebody else at the provider, or nobody. */
    public String wayOut() {
        return signOut.target(Optional.empty());
    }

    /** A session at the provider ended; one of another provider is none of ours. */
    public void ended(String issuer, String session) {
        if (settings.issuer().equals(issuer) && !session.isBlank()) signIns.endSession(issuer, session);
    }
}
