package heard.questionnaires.xpath;

import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.xpath.Term.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says an XPath expression in CEL. XPath takes an answer that was not given for an empty text, CEL has no value for
 * it: where that would make a difference, {@code has(…)} is written.
 */
public final class Translation {
    private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");

    private final Map<String, Question> questions;
    private final @Nullable Question self;
    private final Functions functions = new Functions(this);
    private final Comparisons comparisons;

    private Translation(Map<String, Question> questions, @Nullable Question self) {
        this.questions = questions;
        this.self = self;
        this.comparisons = new Comparisons(self == null);
    }

    /**
     * Translates when a question is asked.
     *
     * @param questions by the name that the expression uses
     */
    public static String relevant(String expression, Map<String, Question> questions) {
        return new Translation(questions, null).truth(XPath.parse(expression), true);
    }

    /** Translates what is demanded of the answer to {@code self}. */
    public static String constraint(String expression, Map<String, Question> questions, Question self) {
        return new Translation(questions, self).truth(XPath.parse(expression), true);
    }

    /** As a truth value; {@code plain} where an answer that is not there may leave it undecided. */
    String truth(XPath expression, boolean plain) {
        return switch (expression) {
            case XPath.Binary(var operator, var left, var right)
            when operator.equals("and") || operator.equals("or") ->
                joined(operator, truth(left, plain), truth(right, plain));
            case XPath.Binary(var operator, var left, var right)
            when COMPARISONS.contains(operator) -> comparisons.compare(operator, term(left), term(right), plain);
            case XPath.Call(var function, var arguments)
            when functions.isTruth(function) -> functions.truth(function, arguments, plain);
            case XPath.Reference ignored -> comparisons.isGiven(term(expression));
            case XPath ignored -> throw new NotTranslatable(term(expression).cel());
        };
    }

    Term term(XPath expression) {
        return switch (expression) {
            case XPath.Text(var text) -> Term.literal(text);
            case XPath.Number(var number) -> number(number);
            case XPath.Reference(var name) -> reference(name);
            case XPath.Self ignored -> self();
            case XPath.Negative(var operand) -> negative(term(operand));
            case XPath.Call(var function, var arguments) -> functions.term(function, arguments);
            case XPath.Binary(var operator, var left, var right) -> arithmetic(operator, term(left), term(right));
        };
    }

    private static Term number(BigDecimal number) {
        var plain = number.toPlainString();
        return Term.of(plain, plain.contains(".") ? Kind.DECIMAL : Kind.WHOLE);
    }

    private static Term negative(Term operand) {
        return Term.of("-" + operand.cel(), operand.kind(), operand);
    }

    private static Term arithmetic(String operator, Term left, Term right) {
        var a = left.decimal();
        var b = right.decimal();
        return switch (operator) {
            case "+", "-", "*" -> Term.of("(%s %s %s)".formatted(a.cel(), operator, b.cel()), Kind.DECIMAL, a, b);
            case "div" -> Term.of("(%s / %s)".formatted(a.cel(), b.cel()), Kind.DECIMAL, a, b);
            case "mod" -> Term.of("(int(%s) %% int(%s))".formatted(a.cel(), b.cel()), Kind.WHOLE, a, b);
            default -> throw new NotTranslatable(operator);
        };
    }

    private static String joined(String operator, String left, String right) {
        if (operator.equals("or")) return left + " || " + right;
        return bracketed(left) + " && " + bracketed(right);
    }

    /** In brackets where an "or" inside needs them. */
    public static String bracketed(String truth) {
        return truth.contains("||") && !isBracketed(truth) ? "(" + truth + ")" : truth;
    }

    private static boolean isBracketed(String truth) {
        if (!truth.startsWith("(")) return false;
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < truth.length(); i++) {
            var sign = truth.charAt(i);
            if (sign == '\\' && quoted) i++;
            else if (sign == '\'') quoted = !quoted;
            else if (!quoted && sign == '(') depth++;
            else if (!quoted && sign == ')' && --depth == 0) return i == truth.length() - 1;
        }
        return false;
    }

    private Term reference(String name) {
        var question = questions.get(name);
        if (question == null) throw new NotTranslatable("${" + name + "}");
        return Term.answer(question.name(), kind(question.type()));
    }

    private Term self() {
        if (self == null) throw new NotTranslatable(".");
        return Term.of("this", kind(self.type()));
    }

    private static Kind kind(QuestionType type) {
        return switch (type) {
            case INFORMATION, CONTACT, GRID, STATEMENTS, CALCULATED -> throw new NotTranslatable(type.name());
            case SHORT_TEXT, LONG_TEXT, HIDDEN, ONE_OF, YES_NO_NOT_SURE -> Kind.TEXT;
            case MANY_OF, RANKING, FILE, PHOTO, AUDIO -> Kind.LIST;
            case NUMBER, DECIMAL -> Kind.DECIMAL;
            case SCALE, YEAR -> Kind.WHOLE;
            case DATE, MONTH -> Kind.DATE;
        };
    }

    /** The condition that all of these were answered. */
    static String answered(List<String> names) {
        return names.stream().map(name -> "has(answers." + name + ")").collect(Collectors.joining(" && "));
    }

    /** The condition that one of these was not answered. */
    static String unanswered(List<String> names) {
        return names.stream().map(name -> "!has(answers." + name + ")").collect(Collectors.joining(" || "));
    }
}
