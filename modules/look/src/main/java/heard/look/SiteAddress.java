package heard.look;

import heard.shared.CannotStart;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this installation is seen from outside: as its operator says, or else as the request at hand says. */
@Component
public class SiteAddress {
    private final Environment environment;

    SiteAddress(Environment environment) {
        this.environment = environment;
        var said = environment.getProperty("heard.address", "").strip();
        if (!said.isEmpty() && !said.matches("https?://[^/:\\s]+(:\\d+)?/?")) {
            throw CannotStart.wrong("HEARD_ADDRESS", "https://heard.example.org");
        }
    }

    /** The origin (scheme, host and port) of Heard. */
    public String origin(HttpServletRequest request) {
        return configured()
                .orElseGet(() -> origin(URI.create(request.getRequestURL().toString())));
    }

    /** As the operator says it, in {@code HEARD_ADDRESS}; what links in e-mails begin with, for a request could lie. */
    public Optional<String> configured() {
        return Optional.ofNullable(environment.getProperty("heard.address"))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(address -> origin(URI.create(address)));
    }

    private static String origin(URI address) {
        var port = address.getPort();
        var usual = port < 0 || port == ("https".equals(address.getScheme()) ? 443 : 80);
        return address.getScheme() + "://"
                + Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT)
                + (usual ? "" : ":" + port);
    }
}
