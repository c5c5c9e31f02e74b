package heard.notices;

import heard.shared.CannotStart;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Which mail server the operator set up, if any: {@code HEARD_MAIL_HOST} and its companions. */
@Component
class MailSettings {
    private static final int SUBMISSION = 587;

    private final Environment environment;

    MailSettings(Environment environment) {
        this.environment = environment;
        if (server().isEmpty()) return;
        if (!setting("from").contains("@")) {
            throw new CannotStart("HEARD_MAIL_HOST is set: say in HEARD_MAIL_FROM which address Heard writes from.");
        }
        if (environment.getProperty("heard.address", "").isBlank()) {
            throw new CannotStart("HEARD_MAIL_HOST is set: say in HEARD_ADDRESS where people see this Heard, such as"
                    + " https://heard.example.org, for the links in e-mails.");
        }
    }

    Optional<MailServer> server() {
        var host = setting("host");
        return host.isEmpty()
                ? Optional.empty()
                : Optional.of(new MailServer(
                        host,
                        environment.getProperty("heard.mail.port", Integer.class, SUBMISSION),
                        setting("user"),
                        environment.getProperty("heard.mail.password", ""),
                        setting("from"),
                        environment.getProperty("heard.mail.starttls", Boolean.class, true)));
    }

    private String setting(String name) {
        return environment.getProperty("heard.mail." + name, "").strip();
    }
}
