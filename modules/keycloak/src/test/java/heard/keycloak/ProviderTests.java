package heard.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProviderTests {
    @Test
    void nothingIsAskedBeforeItIsNeededAndWhatWasHeardIsKept() throws Exception {
        Provider provider;
        try (var there = new StandInProvider()) {
            provider = new Provider(Settings.of(there.issuer()));
            assertThat(provider.address("end_session_endpoint")).isEmpty();
            assertThat(provider.answers()).isTrue();
        }
        assertThat(provider.registration().getProviderDetails().getTokenUri()).endsWith("/realms/heard/token");
        assertThat(provider.address("end_session_endpoint")).isPresent();
    }

    @Test
    void aProviderThatWasNeverReachedIsAway() throws Exception {
        var there = new StandInProvider();
        var provider = new Provider(Settings.of(there.issuer()));
        there.close();
        assertThat(provider.answers()).isFalse();
        assertThatThrownBy(provider::registration).isInstanceOf(ProviderAway.class);
    }

    @Test
    void aProviderThatCallsItselfByAnotherNameIsNotOurs() throws Exception {
        try (var there = new StandInProvider()) {
            var provider = new Provider(Settings.of(there.issuer().replace("localhost", "127.0.0.1")));
            assertThat(provider.answers()).isFalse();
        }
    }

    @Test
    void peopleComeBackToTheAddressThatTheOperatorSaysAndProveTheirKey() throws Exception {
        try (var there = new StandInProvider()) {
            var registration = new Provider(Settings.of(there.issuer())).registration();
            assertThat(registration.getRedirectUri())
                    .isEqualTo("https://heard.example.org/oidc/callback/{registrationId}");
            assertThat(registration.getClientSettings().isRequireProofKey()).isTrue();
        }
    }
}
