package heard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinServletResponse;
import heard.HeardTest;
import heard.shared.Language;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import org.junit.jupiter.api.Test;

@HeardTest
class ScreenPreferencesTests extends SpringBrowserlessTest {
    @Test
    void whatABrowserIsGivenToKeepIsBoundToThisHostAndToTls() {
        ScreenPreferences.choose(ColorScheme.Value.DARK);
        ScreenPreferences.choose(Language.ENGLISH);
        assertThat(response().getCookies()).hasSize(2).allSatisfy(cookie -> {
            assertThat(cookie.getName()).startsWith("__Host-heard-");
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getSecure()).isTrue();
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
        });
    }

    private static MockResponse response() {
        ServletResponse response = VaadinServletResponse.getCurrent();
        while (response instanceof ServletResponseWrapper around) response = around.getResponse();
        return (MockResponse) response;
    }
}
