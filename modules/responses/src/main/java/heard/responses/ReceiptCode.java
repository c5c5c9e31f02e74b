package heard.responses;

import heard.shared.SecretDigits;
import java.util.Optional;

/**
 * The secret number that only the participant holds: 20 random decimal digits, 66 bits.
 *
 * @param digits ASCII digits, exactly {@value #LENGTH}
 */
public record ReceiptCode(String digits) {
    static final int LENGTH = 20;

    public ReceiptCode {
        if (!digits.matches("[0-9]{20}")) throw new IllegalArgumentException("a receipt has 20 digits");
    }

    public static ReceiptCode next() {
        return new ReceiptCode(SecretDigits.next(LENGTH));
    }

    /** Reads what a person typed, see {@link SecretDigits#read}. Empty for anything else. */
    public static Optional<ReceiptCode> parse(String typed) {
        return SecretDigits.read(typed, LENGTH).map(ReceiptCode::new);
    }

    /** In five groups of four, as people read it: {@code 1234 5678 9012 3456 7890}. */
    public String grouped() {
        return SecretDigits.grouped(digits);
    }

    /** Never the digits: a receipt must not reach a log. */
    @Override
    public String toString() {
        return "a receipt";
    }
}
