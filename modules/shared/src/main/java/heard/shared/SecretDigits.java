package heard.shared;

import java.security.SecureRandom;
import java.util.Optional;

/** Secret numbers that people are given, read and type: digits travel across scripts. */
public final class SecretDigits {
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretDigits() {}

    /** So many random ASCII digits. */
    public static String next(int length) {
        var digits = new StringBuilder(length);
        for (var place = 0; place < length; place++) digits.append(RANDOM.nextInt(10));
        return digits.toString();
    }

    /**
     * Reads what a person typed: digits of any script (Arabic-Indic, Persian, full-width …), with spaces, dashes or
     * invisible direction marks between them. Empty for anything else.
     *
     * @param length how many digits it must be
     * @return as ASCII digits
     */
    public static Optional<String> read(String typed, int length) {
        var digits = new StringBuilder(length);
        for (var each : typed.codePoints().toArray()) {
            var digit = Character.digit(each, 10);
            if (digit >= 0) digits.append(digit);
            else if (!mayStandBetween(each)) return Optional.empty();
            if (digits.length() > length) return Optional.empty();
        }
        return digits.length() == length ? Optional.of(digits.toString()) : Optional.empty();
    }

    private static boolean mayStandBetween(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || Character.getType(character) == Character.FORMAT
                || character == 0x2212;
    }

    /** In groups of four, as people read it: {@code 1234 5678 9012 3456}. */
    public static String grouped(String digits) {
        return digits.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }
}
