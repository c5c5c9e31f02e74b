package heard.notices;

import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The operator's mail server.
 *
 * @param encrypted whether nothing is said to it in the clear: TLS from the beginning on port 465, STARTTLS on any other
 */
record MailServer(String host, int port, String user, String password, String from, boolean encrypted) {
    private static final int TLS = 465;
    private static final String PATIENCE = "15000";

    JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        if (!user.isEmpty()) {
            sender.setUsername(user);
            sender.setPassword(password);
        }
        sender.setJavaMailProperties(properties());
        return sender;
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(encrypted && port == TLS));
        properties.put("mail.smtp.starttls.enable", String.valueOf(encrypted && port != TLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(encrypted && port != TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        properties.put("mail.smtp.localhost", domain());
        return properties;
    }

    /** What stands after the @ of the sender. */
    String domain() {
        return from.substring(from.indexOf('@') + 1).replace(">", "").strip();
    }
}
