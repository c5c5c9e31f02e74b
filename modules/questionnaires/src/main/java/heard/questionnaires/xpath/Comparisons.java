package heard.questionnaires.xpath;

import heard.questionnaires.xpath.Term.Kind;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Comparisons between answers and values. */
final class Comparisons {
    private final boolean undecidedIsFalse;

    /**
     * @param undecidedIsFalse whether a comparison that has no value may be left so, because it then does not hold:
     *     true of a question's relevance, not of a constraint
     */
    Comparisons(boolean undecidedIsFalse) {
        this.undecidedIsFalse = undecidedIsFalse;
    }

    String compare(String operator, Term left, Term right, boolean plain) {
        if (right.isEmptyText()) return withNothing(operator, left);
        if (left.isEmptyText()) return withNothing(operator, right);
        var compared = matched(operator, left, right);
        var both = Term.of("", Kind.TRUTH, left, right);
        if (both.guards().isEmpty()) return compared;
        if (operator.equals("!=")) return "(" + Translation.unanswered(both.guarded()) + " || " + compared + ")";
        if (plain && undecidedIsFalse) return compared;
        return "(" + Translation.answered(both.guarded()) + " && " + compared + ")";
    }

    /** The condition that there is an answer. */
    String isGiven(Term answer) {
        return answer.guards().isEmpty() ? "true" : Translation.answered(answer.guarded());
    }

    private String withNothing(String operator, Term answer) {
        return switch (operator) {
            case "=" -> answer.guards().isEmpty() ? "false" : Translation.unanswered(answer.guarded());
            case "!=" -> isGiven(answer);
            default -> throw new NotTranslatable(operator + " ''");
        };
    }

    private static String matched(String operator, Term left, Term right) {
        if (left.kind() == right.kind()
                || left.kind().isNumber() && right.kind().isNumber()) {
            return said(operator, left, right);
        }
        if (left.literal() != null || left.kind().isNumber() && right.kind() == Kind.TEXT && right.literal() == null) {
            return matched(mirrored(operator), right, left);
        }
        return switch (left.kind()) {
            case TEXT -> said(operator, isEquality(operator) ? left : left.decimal(), asText(operator, right));
            case DECIMAL, WHOLE -> said(operator, left, asNumber(right));
            case DATE -> said(operator, left, asDate(right));
            case LIST -> said(operator, left, asList(right));
            case TRUTH -> throw new NotTranslatable(left.cel());
        };
    }

    private static String said(String operator, Term left, Term right) {
        var sign = operator.equals("=") ? "==" : operator;
        if (left.kind() == Kind.TEXT && !isEquality(operator)) {
            return "%s %s %s"
                    .formatted(left.decimal().cel(), sign, right.decimal().cel());
        }
        return "%s %s %s".formatted(left.cel(), sign, right.cel());
    }

    private static Term asText(String operator, Term number) {
        if (!number.kind().isNumber()) throw new NotTranslatable(number.cel());
        return isEquality(operator) && number.cel().matches("-?[0-9.]+") ? Term.literal(number.cel()) : number;
    }

    private static Term asNumber(Term text) {
        var literal = text.literal();
        if (literal == null || !literal.matches("-?\\d+(\\.\\d+)?")) throw new NotTranslatable(text.cel());
        return Term.of(literal, literal.contains(".") ? Kind.DECIMAL : Kind.WHOLE);
    }

    private static Term asDate(Term text) {
        var literal = text.literal();
        if (literal == null || !literal.matches("\\d{4}-\\d\\d-\\d\\d")) throw new NotTranslatable(text.cel());
        return Term.of("date(" + text.cel() + ")", Kind.DATE);
    }

    private static Term asList(Term text) {
        if (text.literal() == null && !text.kind().isNumber()) throw new NotTranslatable(text.cel());
        var chosen = text.literal() == null ? text.cel() : text.literal();
        return Term.of(
                Arrays.stream(chosen.split(" ")).map(Term::quoted).collect(Collectors.joining(", ", "[", "]")),
                Kind.LIST);
    }

    private static boolean isEquality(String operator) {
        return operator.equals("=") || operator.equals("!=");
    }

    private static String mirrored(String operator) {
        return switch (operator) {
            case "<" -> ">";
            case "<=" -> ">=";
            case ">" -> "<";
            case ">=" -> "<=";
            default -> operator;
        };
    }
}
