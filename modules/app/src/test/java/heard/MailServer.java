package heard;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.core.env.ConfigurableEnvironment;

/** A real SMTP server, which the application at test is told to send through as long as this is open. */
public final class MailServer implements AutoCloseable {
    /** Where people see the application, as its operator says. */
    public static final String ADDRESS = "https://heard.example.org";

    private static final Pattern LINK = Pattern.compile(Pattern.quote(ADDRESS) + "(/\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ChangedSettings settings;

    public MailServer(ConfigurableEnvironment environment) {
        server.start();
        settings = new ChangedSettings(environment, settings(server.getSmtp().getPort()));
    }

    /** What an operator sets whose server listens at this port. */
    public static Map<String, Object> settings(int port) {
        return Map.of(
                "heard.address",
                ADDRESS,
                "heard.mail.host",
                "127.0.0.1",
                "heard.mail.port",
                port,
                "heard.mail.from",
                "Heard <heard@example.org>",
                "heard.mail.starttls",
                false);
    }

    /** All that have come to this address, when at least so many have; fails when they do not. What others wait for may come too. */
    public List<MimeMessage> letters(String address, int atLeast) {
        Awaitility.await().atMost(PATIENCE).until(() -> to(address) >= atLeast);
        return Arrays.stream(server.getReceivedMessages())
                .filter(each -> address.equals(recipient(each)))
                .toList();
    }

    /** How many have come to this address. */
    public long to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(each -> address.equals(recipient(each)))
                .count();
    }

    public static String recipient(MimeMessage letter) {
        try {
            return letter.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException problem) {
            throw new AssertionError(problem);
        }
    }

    /** The whole of a letter, with soft line breaks undone. */
    public static String text(MimeMessage letter) {
        return GreenMailUtil.getWholeMessage(letter).replace("=\r\n", "").replace("=3D", "=");
    }

    /** The path of the link in a letter. */
    public static String link(MimeMessage letter) {
        var found = LINK.matcher(text(letter));
        if (!found.find()) throw new AssertionError("no link in " + text(letter));
        return found.group(1);
    }

    @Override
    public void close() {
        settings.close();
        server.stop();
    }
}
