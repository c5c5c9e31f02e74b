package heard.questionnaires;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it: "1,234.5", "3,5", "١٬٢٣٤٫٥", "−7". */
final class TypedNumber {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d+");

    private TypedNumber() {}

    /** The number, or empty when it is none or has more than 18 digits before or 12 after the point. */
    static Optional<BigDecimal> read(String typed) {
        var text = TypedText.digits(typed)
                .replace('−', '-')
                .replace('٫', '.')
                .replace('٬', ',')
                .replace('،', ',');
        if (GROUPED.matcher(text).matches()) text = text.replace(",", "");
        if (DECIMAL_COMMA.matcher(text).matches()) text = text.replace(',', '.');
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
