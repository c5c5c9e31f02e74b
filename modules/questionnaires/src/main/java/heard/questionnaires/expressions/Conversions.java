package heard.questionnaires.expressions;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Values written in expressions, as values of the kind that they are compared with. */
final class Conversions {
    private Conversions() {}

    /** The name that a choice has here. */
    static String chosen(Map<String, String> choices, String literal, boolean anyCase) {
        var exact = choices.get(literal);
        if (exact != null || !anyCase) return exact == null ? literal : exact;
        return choices.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(literal))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(literal);
    }

    static String numbered(Map<String, String> choices, String number) {
        return choices.entrySet().stream()
                .filter(each -> Term.isNumber(each.getKey())
                        && new BigDecimal(each.getKey().strip()).compareTo(new BigDecimal(number)) == 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(number);
    }

    static Term asNumber(Term text) {
        var literal = text.literal();
        if (literal == null || !Term.isNumber(literal)) throw new NotTranslatable(text.cel());
        return text.as(literal.strip(), literal.contains(".") ? Kind.DECIMAL : Kind.WHOLE);
    }

    static Term asDate(Term text) {
        var literal = text.literal();
        if (literal == null || !literal.matches("\\d{4}-\\d\\d-\\d\\d")) throw new NotTranslatable(text.cel());
        return Term.of("date(" + text.cel() + ")", Kind.DATE);
    }

    static Term asList(Term text) {
        if (text.literal() == null && !isConstant(text)) throw new NotTranslatable(text.cel());
        var chosen = text.literal() == null ? text.cel() : text.literal();
        return Term.of(
                Arrays.stream(chosen.split(" ")).map(Term::quoted).collect(Collectors.joining(", ", "[", "]")),
                Kind.LIST);
    }

    static boolean isConstant(Term term) {
        return term.literal() != null || term.kind().isNumber() && term.cel().matches("-?\\d+(\\.\\d+)?");
    }
}
