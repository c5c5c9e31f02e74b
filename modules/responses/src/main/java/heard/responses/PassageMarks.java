package heard.responses;

import heard.shared.ConsultationId;
import heard.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Recognises a passage in a text that its author has changed, without keeping the words: a mark is the passage's SHA-256,
 * sealed under the consultation's key. Called in a transaction of the coalition.
 */
@Component
public class PassageMarks {
    private final Vault vault;

    PassageMarks(Vault vault) {
        this.vault = vault;
    }

    /**
     * The mark of a passage.
     *
     * @param context what the mark belongs to; finding asks for the same
     */
    public byte[] mark(ConsultationId consultation, String context, String passage) {
        return vault.seal(consultation, context, digest(passage));
    }

    /** Where the passage stands in the text now: at its place, else nearest to it; empty when it is gone. */
    public Optional<Place> find(ConsultationId consultation, String context, byte[] mark, String text, Place before) {
        var sought = vault.open(consultation, context, mark);
        int length = before.length();
        IntPredicate here = from -> MessageDigest.isEqual(digest(text.substring(from, from + length)), sought);
        if (before.fits(text) && here.test(before.from())) return Optional.of(before);
        return IntStream.rangeClosed(0, text.length() - length)
                .filter(here)
                .boxed()
                .min(Comparator.comparing(from -> Math.abs(from - before.from())))
                .map(from -> new Place(from, from + length));
    }

    private static byte[] digest(String passage) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(passage.getBytes(StandardCharsets.UTF_16BE));
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
