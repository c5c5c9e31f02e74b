package heard;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Starts Heard. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("/heard/tokens.css")
@StyleSheet("/heard/staff.css")
public class HeardApplication implements AppShellConfigurator {
    private static final long serialVersionUID = 1;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("/heard/icon.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }

    public static void main(String[] arguments) {
        Starting.start(new SpringApplication(HeardApplication.class), arguments);
    }
}
