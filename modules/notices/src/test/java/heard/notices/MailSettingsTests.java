package heard.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.shared.CannotStart;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class MailSettingsTests {
    private static final Map<String, Object> ALL = Map.of(
            "heard.address", "https://heard.example.org",
            "heard.mail.host", "mail.example.org",
            "heard.mail.from", "Heard <heard@example.org>");

    private static MailSettings of(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("operator", settings));
        return new MailSettings(environment);
    }

    @Test
    void withoutAHostThereIsNoEmail() {
        assertThat(of(Map.of()).server()).isEmpty();
    }

    @Test
    void nothingIsSaidInTheClearUnlessTheOperatorWantsIt() {
        var server = of(ALL).server().orElseThrow();
        var properties = server.sender().getJavaMailProperties();
        assertThat(server.port()).isEqualTo(587);
        assertThat(properties)
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.enable", "false")
                .containsEntry("mail.smtp.localhost", "example.org");
        var atOnce = new MailServer("mail.example.org", 465, "", "", "heard@example.org", true);
        assertThat(atOnce.sender().getJavaMailProperties())
                .containsEntry("mail.smtp.ssl.enable", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    }

    @Test
    void aHostWithoutSenderOrAddressIsRefusedAtTheStart() {
        assertThatThrownBy(() -> of(Map.of("heard.mail.host", "mail.example.org")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("HEARD_MAIL_FROM");
        assertThatThrownBy(
                        () -> of(Map.of("heard.mail.host", "mail.example.org", "heard.mail.from", "heard@example.org")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("HEARD_ADDRESS");
    }
}
