package heard.responses;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The secret number that only the participant holds: 20 random decimal digits, 66 bits. Digits travel across scripts.
 *
 * @param digits ASCII digits, exactly {@value #LENGTH}
 */
public record ReceiptCode(String digits) {
    static final int LENGTH = 20;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public ReceiptCode {
        if (!digits.matches("[0-9]{20}")) throw new IllegalArgumentException("a receipt has 20 digits");
    }

    public static ReceiptCode next() {
        var digits = new StringBuilder(LENGTH);
        for (var place = 0; place < LENGTH; place++) digits.append(RANDOM.nextInt(10));
        return new ReceiptCode(digits.toString());
    }

    /**
     * Reads what a person typed: digits of any script (Arabic-Indic, Persian, full-width …), with spaces, dashes or
     * invisible direction marks between them. Empty for anything else.
     */
    public static Optional<ReceiptCode> parse(String typed) {
        var digits = new StringBuilder(LENGTH);
        for (var each : typed.codePoints().toArray()) {
            var digit = Character.digit(each, 10);
            if (digit >= 0) digits.append(digit);
            else if (!mayStandBetween(each)) return Optional.empty();
            if (digits.length() > LENGTH) return Optional.empty();
        }
        return digits.length() == LENGTH ? Optional.of(new ReceiptCode(digits.toString())) : Optional.empty();
    }

    private static boolean mayStandBetween(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || Character.getType(character) == Character.FORMAT
                || character == 0x2212;
    }

    /** In five groups of four, as people read it: {@code 1234 5678 9012 3456 7890}. */
    public String grouped() {
        return digits.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    /** Never the digits: a receipt must not reach a log. */
    @Override
    public String toString() {
        return "a receipt";
    }
}
