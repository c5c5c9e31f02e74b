package heard.notices;

import heard.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail to somebody of the staff. It never says what participants said.
 *
 * @param about whom it is about: an opaque id by which it can be asked for later
 * @param to the e-mail address
 * @param paragraphs plain text, each a paragraph
 * @param link what the reader is to follow, if anything; it stands after the first paragraph
 * @param goodUntil after which nobody needs it any more
 */
public record Notice(
        UUID about,
        String to,
        Language language,
        String subject,
        List<String> paragraphs,
        @Nullable Link link,
        Instant goodUntil) {
    public Notice {
        paragraphs = List.copyOf(paragraphs);
    }

    /** An address and the words that stand for it. */
    public record Link(String words, String address) {}
}
