package heard.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.shared.CannotStart;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SiteAddressTests {
    private static SiteAddress of(String said) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("operator", Map.of("heard.address", said)));
        return new SiteAddress(environment);
    }

    @ParameterizedTest
    @CsvSource({
        "https://Heard.example.org/, https://heard.example.org",
        "https://heard.example.org:443, https://heard.example.org",
        "http://localhost:8080, http://localhost:8080"
    })
    void anAddressIsAnOriginAsBrowsersWriteIt(String said, String origin) {
        assertThat(of(said).configured()).contains(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heard.example.org", "ftp://heard.example.org", "https://", "https://heard example"})
    void whatIsNoAddressIsRefusedAtTheStart(String said) {
        assertThatThrownBy(() -> of(said)).isInstanceOf(CannotStart.class).hasMessageContaining("HEARD_ADDRESS");
    }

    @Test
    void nothingSaidIsNothingConfigured() {
        assertThat(of(" ").configured()).isEmpty();
    }
}
