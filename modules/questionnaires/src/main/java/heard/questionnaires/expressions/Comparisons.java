package heard.questionnaires.expressions;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** Comparisons between answers and values. */
final class Comparisons {
    private final Dialect dialect;
    private final boolean undecidedIsFalse;

    Comparisons(Dialect dialect, boolean undecidedIsFalse) {
        this.dialect = dialect;
        this.undecidedIsFalse = undecidedIsFalse;
    }

    String compare(String operator, Term left, Term right, boolean plain) {
        if (right.isEmptyText()) return withNothing(operator, left);
        if (left.isEmptyText()) return withNothing(mirrored(operator), right);
        if (Conversions.isConstant(left) && !Conversions.isConstant(right))
            return compared(mirrored(operator), right, left, true, plain);
        return compared(operator, left, right, false, plain);
    }

    private String compared(String operator, Term left, Term right, boolean turned, boolean plain) {
        var compared = matched(operator, left, right);
        var both = Term.of(compared, Kind.TRUTH, read(left, compared), read(right, compared));
        if (both.isAlwaysThere()) return compared;
        if (areAnswers(left, right)
                && (isEquality(operator) || dialect == Dialect.SURVEYJS && operator.endsWith("="))) {
            return ofTwo(operator, left, right, compared);
        }
        if (operator.equals("!=")) return "(" + both.missing() + " || " + compared + ")";
        if (isNothingLess(operator, right, turned)) return "(" + left.missing() + " || " + compared + ")";
        return guarded(both, plain);
    }

    /** A text that is read as a number has to be one. */
    private static Term read(Term term, String compared) {
        var isRead =
                term.kind() == Kind.TEXT && term.literal() == null && compared.contains("number(" + term.cel() + ")");
        return isRead ? term.decimal() : term;
    }

    /** Two questions of which neither was answered are equal. */
    private static String ofTwo(String operator, Term left, Term right, String compared) {
        if (operator.equals("!=")) {
            return "(%s ? (%s || %s) : %s)".formatted(left.given(), right.missing(), compared, right.given());
        }
        return "(%s ? (%s && %s) : %s)".formatted(left.given(), right.given(), compared, missing(right));
    }

    private static String missing(Term term) {
        return term.defined().size() == 1 ? term.missing() : "(" + term.missing() + ")";
    }

    private static boolean areAnswers(Term left, Term right) {
        return left.isAnswer() && right.isAnswer() && !left.isAlwaysThere() && !right.isAlwaysThere();
    }

    /** LimeSurvey counts what was not answered as at most nought, and as less than nought when it stands on the left. */
    private boolean isNothingLess(String operator, Term right, boolean turned) {
        if (dialect != Dialect.EXPRESSION_MANAGER || !right.cel().matches("'?0'?")) return false;
        return turned ? operator.equals(">=") || operator.equals("<=") : operator.equals("<") || operator.equals("<=");
    }

    String asTruth(Term term, boolean plain) {
        if (term.literal() != null) return String.valueOf(!term.literal().isEmpty());
        return switch (term.kind()) {
            case TRUTH -> guarded(term, plain);
            case DECIMAL, WHOLE ->
                Conversions.isConstant(term)
                        ? String.valueOf(new BigDecimal(term.cel()).signum() != 0)
                        : guarded(term.as(term.cel() + " != 0", Kind.TRUTH), plain);
            case TEXT -> asTruth(term, term.choices().get("true"));
            case DATE, LIST -> term.given();
        };
    }

    private String asTruth(Term text, @org.jspecify.annotations.Nullable String yes) {
        if (dialect == Dialect.SURVEYJS && yes != null) {
            return "(" + text.given() + " && " + text.cel() + " == " + Term.quoted(yes) + ")";
        }
        if (dialect == Dialect.EXPRESSION_MANAGER) return "(" + text.given() + " && " + text.cel() + " != '0')";
        return text.isAlwaysThere() ? text.cel() + " != ''" : text.given();
    }

    /** The condition that the answer is not there. */
    String isMissing(Term term) {
        if (term.kind() == Kind.TRUTH) return "!" + Term.single(guarded(term, false));
        if (term.isAlwaysThere() && term.kind() == Kind.TEXT) return term.cel() + " == ''";
        return missing(term);
    }

    /** A truth that does not hold when what it looks at is not there. */
    String guarded(Term truth, boolean plain) {
        if (truth.isAlwaysThere() || plain && undecidedIsFalse) return truth.cel();
        return "(" + truth.given() + " && " + Term.bracketed(truth.cel()) + ")";
    }

    private String withNothing(String operator, Term answer) {
        var missing = isMissing(answer);
        return switch (operator) {
            case "=" -> missing;
            case "!=" -> answer.kind() == Kind.TRUTH ? guarded(answer, false) : given(answer);
            default -> throw new NotTranslatable(operator + " ''");
        };
    }

    private static String given(Term answer) {
        return answer.isAlwaysThere() && answer.kind() == Kind.TEXT ? answer.cel() + " != ''" : answer.given();
    }

    private String matched(String operator, Term left, Term right) {
        if (left.kind() == Kind.TRUTH || right.kind() == Kind.TRUTH) return truths(operator, left, right);
        if (left.kind().isNumber() && right.kind().isNumber()) return said(operator, left, right);
        if (left.kind() == Kind.TEXT && right.kind() == Kind.TEXT) return texts(operator, left, right);
        if (left.kind() == right.kind()) return said(operator, left, right);
        if (left.kind() == Kind.LIST) return said(demandEquality(operator), left, Conversions.asList(right));
        if (left.kind() == Kind.DATE && right.literal() != null) return said(operator, left, Conversions.asDate(right));
        if (left.kind() == Kind.TEXT && right.kind().isNumber()) return textAndNumber(operator, left, right);
        if (left.kind().isNumber() && right.literal() != null) return said(operator, left, Conversions.asNumber(right));
        if (right.kind() == Kind.LIST || right.kind() == Kind.TEXT) return matched(mirrored(operator), right, left);
        if (dialect == Dialect.XPATH) return said(operator, left.decimal(), right.decimal());
        throw new NotTranslatable(left.cel() + " " + operator + " " + right.cel());
    }

    private String truths(String operator, Term left, Term right) {
        if (left.kind() != Kind.TRUTH) return truths(mirrored(operator), right, left);
        if (right.kind() == Kind.TRUTH) return said(demandEquality(operator), left, right);
        if (right.literal() != null) {
            var isYes = right.literal().equalsIgnoreCase("y") || right.literal().equalsIgnoreCase("true");
            if (!isYes && left.isAnswer()) return String.valueOf(operator.equals("!="));
            if (isYes) return demandEquality(operator).equals("=") ? left.cel() : "!(" + left.cel() + ")";
        }
        if (right.kind() == Kind.TEXT
                && !right.choices().isEmpty()
                && left.cel().matches("true|false")) {
            return texts(operator, right, Term.literal(left.cel()));
        }
        if (right.kind().isNumber()) return said(operator, left.decimal(), right);
        throw new NotTranslatable(right.cel());
    }

    private String texts(String operator, Term left, Term right) {
        if (!isEquality(operator)) {
            var areNumbers = dialect == Dialect.XPATH || right.literal() != null && Term.isNumber(right.literal());
            return areNumbers ? said(operator, left.decimal(), right.decimal()) : said(operator, left, right);
        }
        if (right.literal() == null) return said(operator, folded(left), folded(right));
        var literal = right.literal();
        if (!left.choices().isEmpty()) return said(operator, left, Term.literal(chosen(left.choices(), literal)));
        return dialect == Dialect.SURVEYJS
                ? said(operator, folded(left), Term.literal(literal.toLowerCase(Locale.ROOT)))
                : said(operator, left, right);
    }

    /** SurveyJS compares texts without regard to case. */
    private Term folded(Term text) {
        var matters = dialect != Dialect.SURVEYJS || !text.choices().isEmpty();
        return matters ? text : text.as("lower(" + text.cel() + ")", Kind.TEXT);
    }

    /** The name that a choice has here. */
    String chosen(Map<String, String> choices, String literal) {
        return Conversions.chosen(choices, literal, dialect == Dialect.SURVEYJS);
    }

    private String textAndNumber(String operator, Term text, Term number) {
        if (text.literal() != null) return said(operator, Conversions.asNumber(text), number);
        if (isEquality(operator)
                && Conversions.isConstant(number)
                && !text.choices().isEmpty()) {
            return said(operator, text, Term.literal(Conversions.numbered(text.choices(), number.cel())));
        }
        return said(operator, text.decimal(), number);
    }

    private static String said(String operator, Term left, Term right) {
        return "%s %s %s".formatted(left.cel(), operator.equals("=") ? "==" : operator, right.cel());
    }

    private static boolean isEquality(String operator) {
        return operator.equals("=") || operator.equals("!=");
    }

    private static String demandEquality(String operator) {
        if (!isEquality(operator)) throw new NotTranslatable(operator);
        return operator;
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
