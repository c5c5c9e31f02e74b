package heard.questionnaires.expressions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says an expression in CEL. Other languages take an answer that was not given for an empty text, CEL has no value for it:
 * where that would make a difference, {@code has(…)} is written.
 */
public final class CelWriting {
    private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");

    private final Dialect dialect;
    private final Scope scope;
    private final Comparisons comparisons;
    private final TruthFunctions truths = new TruthFunctions(this);
    private final TextFunctions texts = new TextFunctions(this);
    private final NumberFunctions numbers = new NumberFunctions(this);
    private final DateFunctions dates = new DateFunctions(this);
    private final EntryFunctions entries = new EntryFunctions(this);

    /**
     * @param undecidedIsFalse whether what has no value may be left so, because it then does not hold: true of a
     *     condition, not of a constraint or of a value
     */
    private CelWriting(Dialect dialect, Scope scope, boolean undecidedIsFalse) {
        this.dialect = dialect;
        this.scope = scope;
        this.comparisons = new Comparisons(dialect, undecidedIsFalse);
    }

    /** When a question is asked. Throws {@link NotTranslatable}, as the others do. */
    public static String condition(Dialect dialect, String expression, Scope scope) {
        return new CelWriting(dialect, scope, true).truth(dialect.read(expression), true);
    }

    /** Which choices are offered; the scope knows their columns. */
    public static String filter(Dialect dialect, String expression, Scope scope) {
        return new CelWriting(dialect, scope, true).truth(dialect.readFilter(expression), true);
    }

    /** What is demanded of the answer that is the scope's {@code self}. */
    public static String constraint(Dialect dialect, String expression, Scope scope) {
        return new CelWriting(dialect, scope, false).truth(dialect.read(expression), true);
    }

    /** What is worked out; without a value when that of which it is worked out has none. */
    public static Value value(Dialect dialect, String expression, Scope scope) {
        var writing = new CelWriting(dialect, scope, false);
        var read = dialect.read(expression);
        if (writing.isTruth(read)) return new Value(writing.truth(read, false), Kind.TRUTH);
        var term = writing.term(read);
        return new Value(term.cel(), term.kind());
    }

    /** What is chosen of many, where names in a row are choices. */
    public static Value list(Dialect dialect, String expression, Scope scope) {
        var term = new CelWriting(dialect, scope, false).term(dialect.read(expression));
        var list = term.kind() == Kind.LIST ? term : Conversions.asList(term);
        return new Value(list.cel(), list.kind());
    }

    /** Something worked out. */
    public record Value(String cel, Kind kind) {}

    /** In brackets where it stands beside others in an "and". */
    public static String bracketed(String truth) {
        return Term.bracketed(truth);
    }

    /** A text as CEL writes it. */
    public static String quoted(String text) {
        return Term.quoted(text);
    }

    Dialect dialect() {
        return dialect;
    }

    Comparisons comparisons() {
        return comparisons;
    }

    Optional<Entries> entries(String reference) {
        return scope.entries(reference);
    }

    /** As a truth value; {@code plain} where an answer that is not there may leave it undecided. */
    String truth(Expression expression, boolean plain) {
        return switch (expression) {
            case Expression.Truth(var truth) -> String.valueOf(truth);
            case Expression.Binary(var operator, var left, var right)
            when operator.equals("and") || operator.equals("or") ->
                joined(operator, truth(left, plain), truth(right, plain));
            case Expression.Binary(var operator, var left, var right)
            when COMPARISONS.contains(operator) -> comparisons.compare(operator, term(left), term(right), plain);
            case Expression.Call(var name, var arguments)
            when !isEntryNumber(name, arguments) && truths.has(function(name)) ->
                truths.truth(function(name), name, arguments, plain);
            default -> comparisons.asTruth(term(expression), plain);
        };
    }

    boolean isTruth(Expression expression) {
        return switch (expression) {
            case Expression.Truth ignored -> true;
            case Expression.Binary(var operator, var left, var right) ->
                operator.equals("and") || operator.equals("or") || COMPARISONS.contains(operator);
            case Expression.Call(var name, var arguments) ->
                !isEntryNumber(name, arguments) && truths.has(function(name));
            default -> false;
        };
    }

    Term term(Expression expression) {
        return switch (expression) {
            case Expression.Text(var text) -> Term.literal(text);
            case Expression.Number(var number) -> number(number);
            case Expression.Reference(var name) -> reference(name);
            case Expression.Column(var name) -> column(name);
            case Expression.Self ignored -> self();
            case Expression.Negative(var operand) -> negative(term(operand));
            case Expression.Several(var values) -> several(values);
            case Expression.Truth ignored -> Term.of(truth(expression, false), Kind.TRUTH);
            case Expression.Call(var name, var arguments) -> called(name, arguments);
            case Expression.Binary(var operator, var left, var right) ->
                isTruth(expression)
                        ? Term.of("(" + truth(expression, false) + ")", Kind.TRUTH)
                        : numbers.arithmetic(operator, term(left), right, term(right));
        };
    }

    private Term called(String name, List<Expression> arguments) {
        if (isEntryNumber(name, arguments)) return Term.of("entry", Kind.WHOLE);
        var function = function(name);
        if (truths.has(function))
            return Term.of("(" + truths.truth(function, name, arguments, false) + ")", Kind.TRUTH);
        return entries.term(function, name, arguments)
                .or(() -> texts.term(function, name, arguments))
                .or(() -> numbers.term(function, name, arguments))
                .or(() -> dates.term(function, name, arguments))
                .orElseThrow(() -> new NotTranslatable(name + "()"));
    }

    /** {@code position(..)} of XPath. */
    private boolean isEntryNumber(String name, List<Expression> arguments) {
        return dialect == Dialect.XPATH
                && name.equals("position")
                && arguments.getFirst() instanceof Expression.Number(var levels)
                && scope.isEntry(levels.intValue());
    }

    Function function(String name) {
        var functions = dialect.functions();
        var function = functions.getOrDefault(name, functions.get(name.toLowerCase(Locale.ROOT)));
        if (function == null) throw new NotTranslatable(name + "()");
        return function;
    }

    private Term several(List<Expression> values) {
        var literals = values.stream().map(this::term).toList();
        if (literals.stream().anyMatch(each -> !each.isAlwaysThere())) throw new NotTranslatable("[…]");
        return Term.of(
                "["
                        + String.join(
                                ", ",
                                literals.stream().map(each -> each.text().cel()).toList()) + "]",
                Kind.LIST);
    }

    private static Term number(BigDecimal number) {
        var plain = number.toPlainString();
        return Term.of(plain, plain.contains(".") ? Kind.DECIMAL : Kind.WHOLE);
    }

    private static Term negative(Term operand) {
        var number = operand.kind().isNumber() ? operand : operand.decimal();
        return Term.of("-" + number.cel(), number.kind(), number);
    }

    private static String joined(String operator, String left, String right) {
        if (operator.equals("or")) return left + " || " + right;
        return Term.bracketed(left) + " && " + Term.bracketed(right);
    }

    private Term reference(String name) {
        return Term.variable(scope.find(name).orElseThrow(() -> new NotTranslatable(name)));
    }

    private Term column(String name) {
        return Term.variable(scope.column(name).orElseThrow(() -> new NotTranslatable(name)));
    }

    private Term self() {
        return Term.variable(scope.self().orElseThrow(() -> new NotTranslatable(".")));
    }
}
