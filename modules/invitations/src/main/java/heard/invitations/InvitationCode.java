package heard.invitations;

import heard.look.PageLanguage;
import heard.shared.Language;
import heard.shared.SecretDigits;
import java.util.Optional;

/**
 * A single-use code by which a person is let in: 16 random decimal digits, 53 bits.
 *
 * @param digits ASCII digits, exactly {@value #LENGTH}
 */
public record InvitationCode(String digits) {
    static final int LENGTH = 16;

    /** Letters that people read where a digit is printed, and the digits that they stand for. */
    private static final String LETTERS = "OoQIiLl|ZzSsBGb";

    private static final String DIGITS = "000111112255866";

    public InvitationCode {
        if (!digits.matches("[0-9]{16}")) throw new IllegalArgumentException("a code has 16 digits");
    }

    public static InvitationCode next() {
        return new InvitationCode(SecretDigits.next(LENGTH));
    }

    /**
     * Reads what a person typed, see {@link SecretDigits#read}; letters that look like a digit are taken for it. Empty for
     * anything else.
     */
    public static Optional<InvitationCode> parse(String typed) {
        var read = new StringBuilder(typed.length());
        for (var each : typed.toCharArray()) {
            var letter = LETTERS.indexOf(each);
            read.append(letter < 0 ? each : DIGITS.charAt(letter));
        }
        return SecretDigits.read(read.toString(), LENGTH).map(InvitationCode::new);
    }

    /**
     * Where the link of a card leads.
     *
     * @param slug the consultation's public address
     * @param language of the pages; empty for that of the browser
     */
    public String path(String slug, Optional<Language> language) {
        var asked = language.map(each -> "?" + PageLanguage.PARAMETER + "=" + each.tag());
        return "/c/" + slug + "/code/" + digits + asked.orElse("");
    }

    /** In four groups of four, as people read it: {@code 1234 5678 9012 3456}. */
    public String grouped() {
        return SecretDigits.grouped(digits);
    }

    /** Never the digits: a code must not reach a log. */
    @Override
    public String toString() {
        return "a code";
    }
}
