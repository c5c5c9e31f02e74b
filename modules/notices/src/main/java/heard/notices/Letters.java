package heard.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.html.HtmlEscapers;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.UUID;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A notice as an e-mail: plain text, and the same as simple HTML, which fetches nothing from anywhere. */
final class Letters {
    private Letters() {}

    static MimeMessage letter(Notice notice, JavaMailSender sender, MailServer server) throws MessagingException {
        var message = sender.createMimeMessage();
        var letter = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, UTF_8.name());
        letter.setFrom(server.from());
        letter.setTo(notice.to());
        letter.setSubject(notice.subject());
        letter.setSentDate(Date.from(Instant.now()));
        letter.setText(plain(notice), html(notice));
        message.setHeader("Message-ID", "<" + UUID.randomUUID() + "@" + server.domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", notice.language().tag());
        return message;
    }

    static String plain(Notice notice) {
        var paragraphs = new ArrayList<>(notice.paragraphs());
        var link = notice.link();
        if (link != null) paragraphs.add(1, link.words() + ":\n" + link.address());
        return String.join("\n\n", paragraphs) + "\n";
    }

    static String html(Notice notice) {
        var paragraphs = new ArrayList<>(
                notice.paragraphs().stream().map(Letters::escaped).toList());
        var link = notice.link();
        if (link != null) {
            var address = escaped(link.address());
            paragraphs.add(
                    1,
                    "<a href=\"%s\">%s</a><br><bdi dir=\"ltr\">%s</bdi>"
                            .formatted(address, escaped(link.words()), address));
        }
        return "<!DOCTYPE html><html lang=\"%s\" dir=\"%s\"><body><p>%s</p></body></html>"
                .formatted(notice.language().tag(), notice.language().direction(), String.join("</p><p>", paragraphs));
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
