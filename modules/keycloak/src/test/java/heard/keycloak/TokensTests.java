package heard.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtException;

class TokensTests {
    StandInProvider provider;
    Tokens tokens;

    @BeforeEach
    void aProvider() throws Exception {
        provider = new StandInProvider();
        tokens = new Tokens(new Provider(Settings.of(provider.issuer())));
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private void isTaken(String token) {
        assertThat(tokens.idToken(Map.of("id_token", token)))
                .hasValueSatisfying(known -> assertThat(known.getSubject()).isEqualTo("sam"));
    }

    private void isRefused(String token) {
        assertThatThrownBy(() -> tokens.idToken(Map.of("id_token", token))).isInstanceOf(JwtException.class);
    }

    private static Date inSeconds(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    @Test
    void aTokenOfTheProviderForUsIsTaken() {
        isTaken(provider.token(same -> same));
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        isRefused(provider.token(claims -> claims.issuer(provider.issuer() + "-of-others")));
    }

    @Test
    void aTokenForAnotherClientIsRefused() {
        isRefused(provider.token(claims -> claims.audience("their-shop")));
    }

    @Test
    void aTokenThatSomebodyElseSignedIsRefused() {
        isRefused(provider.signed(StandInProvider.key(), same -> same));
    }

    @Test
    void aTokenThatNobodySignedIsRefused() {
        isRefused(provider.unsigned());
    }

    @Test
    void aTokenThatRanOutIsRefused() {
        isRefused(provider.token(claims -> claims.issueTime(inSeconds(-600)).expirationTime(inSeconds(-90))));
    }

    @Test
    void clocksMayDifferByAlmostAMinuteAndNoMore() {
        isTaken(provider.token(claims -> claims.issueTime(inSeconds(-360)).expirationTime(inSeconds(-50))));
        isTaken(provider.token(claims -> claims.issueTime(inSeconds(50)).expirationTime(inSeconds(350))));
        isRefused(provider.token(claims -> claims.issueTime(inSeconds(90)).expirationTime(inSeconds(390))));
    }
}
