package heard.questionnaires.expressions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says our conditions, which are CEL, in the language of another form. There an answer that was not given is an empty text, which CEL
 * has no value for: what that would change is said beside.
 */
public final class CelExport {
    private static final Map<String, String> INVERSE =
            Map.of("=", "!=", "!=", "=", "<", ">=", "<=", ">", ">", "<=", ">=", "<");

    private static final Set<String> TRUTHS =
            Set.of("not", "has", "in", "contains", "startsWith", "endsWith", "matches", "numeric", "whole");
    private static final List<String> DECLINED = List.of("not-sure", "rather-not-say");

    private final Tongue tongue;
    private final Foreign foreign;
    private final ValueExport values;

    private CelExport(Dialect dialect, Foreign foreign) {
        this.tongue = switch (dialect) {
            case XPATH -> new XPathTongue();
            case SURVEYJS -> new SurveyTongue();
            case EXPRESSION_MANAGER -> throw new IllegalArgumentException(dialect.name());
        };
        this.foreign = foreign;
        this.values = new ValueExport(tongue, foreign, this);
    }

    /** When a question is asked: undecided, it is not. Throws {@link NotTranslatable}, as the others do. */
    public static String condition(Dialect dialect, String cel, Foreign foreign) {
        var export = new CelExport(dialect, foreign);
        return export.said(export.verdict(CelReading.read(cel)).holds());
    }

    /**
     * When at least one of several choices is offered by a filter; undecided, one is not.
     *
     * @param choices what each of them says in the columns that the filter looks at
     * @return empty where one is offered always
     */
    public static Optional<String> offered(
            Dialect dialect, String cel, Collection<Map<String, String>> choices, Foreign foreign) {
        var export = new CelExport(dialect, foreign);
        var filter = CelReading.read(cel);
        var some = Formula.any(choices.stream()
                .map(said -> export.verdict(FilterColumns.with(filter, said)).holds())
                .toList());
        return some.equals(Formula.always()) ? Optional.empty() : Optional.of(export.said(some));
    }

    /** What is demanded of an answer: undecided, it is taken. */
    public static String constraint(Dialect dialect, String cel, Foreign foreign) {
        var export = new CelExport(dialect, foreign);
        return export.said(export.verdict(CelReading.read(cel)).allows());
    }

    /** What is worked out; an empty text where it has no value. A truth is {@code yes} or {@code no}. */
    public static Named value(Dialect dialect, String cel, Foreign foreign) {
        var export = new CelExport(dialect, foreign);
        var read = CelReading.read(cel);
        if (export.isTruth(read)) return new Named(export.truth(export.verdict(read)), Kind.TRUTH);
        var said = export.values.of(read);
        if (said.isAlwaysThere()) return new Named(said.text(), said.kind());
        var guarded = export.tongue.conditional(export.said(said.given()), said.text(), export.tongue.quoted(""));
        return new Named(guarded, said.kind());
    }

    /** Something worked out, and its kind. */
    public record Named(String text, Kind kind) {}

    /** Whether a condition is one thing, or several that all have to be so, rather than one of several. */
    public static boolean isOne(String cel) {
        return Term.bracketed(cel).equals(cel);
    }

    private String truth(Verdict verdict) {
        var no = tongue.quoted("no");
        var otherwise = verdict.isDecided() ? no : tongue.conditional(said(verdict.fails()), no, tongue.quoted(""));
        return tongue.conditional(said(verdict.holds()), tongue.quoted("yes"), otherwise);
    }

    String said(Formula formula) {
        return formula.said(tongue.always(), tongue.never());
    }

    boolean isTruth(Expression expression) {
        return switch (expression) {
            case Expression.Truth _ -> true;
            case Expression.Binary binary -> isTruthful(binary.operator());
            case Expression.Call(var name, var arguments) when name.equals("if") -> isTruth(arguments.get(1));
            case Expression.Call call -> TRUTHS.contains(call.function());
            case Expression.Reference(var name) ->
                kind(name).filter(Kind.TRUTH::equals).isPresent();
            default -> false;
        };
    }

    private static boolean isTruthful(String operator) {
        return operator.equals("and") || operator.equals("or") || INVERSE.containsKey(operator);
    }

    private Optional<Kind> kind(String name) {
        return foreign.find(name).map(Foreign.Named::kind);
    }

    Verdict verdict(Expression expression) {
        return switch (expression) {
            case Expression.Truth(var truth) -> Verdict.of(truth);
            case Expression.Reference(var name) -> worked(name);
            case Expression.Binary(var operator, var left, var right)
            when operator.equals("and") -> verdict(left).and(verdict(right));
            case Expression.Binary(var operator, var left, var right)
            when operator.equals("or") -> verdict(left).or(verdict(right));
            case Expression.Binary(var operator, var left, var right)
            when INVERSE.containsKey(operator) -> compared(operator, left, right);
            case Expression.Call(var name, var arguments) -> called(name, arguments);
            default -> throw new NotTranslatable(expression.toString());
        };
    }

    /** A truth that was worked out before. */
    private Verdict worked(String name) {
        var answer = foreign.find(name).orElseThrow(() -> new NotTranslatable(name));
        if (answer.kind() != Kind.TRUTH) throw new NotTranslatable(name);
        return new Verdict(is(answer, "yes"), is(answer, "no"), false);
    }

    private Formula is(Foreign.Named answer, String word) {
        return atom(answer.reference() + " = " + tongue.quoted(word), tongue.given(answer.reference()));
    }

    private Verdict called(String name, List<Expression> arguments) {
        return switch (name) {
            case "not" -> verdict(arguments.getFirst()).not();
            case "if" -> verdict(arguments.get(0)).choose(verdict(arguments.get(1)), verdict(arguments.get(2)));
            case "has" -> has(arguments.getFirst());
            case "in" -> in(arguments.get(0), arguments.get(1));
            default -> function(name, arguments.stream().map(values::of).toList());
        };
    }

    private Verdict function(String name, List<Said> values) {
        var holds = tongue.truth(name, values).orElseThrow(() -> new NotTranslatable(name + "()"));
        return beside(holds, holds.opposite(), values.toArray(Said[]::new));
    }

    private Verdict has(Expression expression) {
        return switch (expression) {
            case Expression.Reference(var name) -> Verdict.exactly(given(name));
            case Expression.Call(var name, var arguments)
            when name.equals("declined") && arguments.getFirst() instanceof Expression.Reference(var question) ->
                Verdict.exactly(Formula.any(DECLINED.stream()
                        .map(word -> is(declined(question), foreign.choice(question, word)))
                        .toList()));
            case Expression.Call(var name, var ignored)
            when name.equals(EntriesReading.ONE) ->
                Verdict.exactly(values.of(expression).given());
            default -> throw new NotTranslatable("has()");
        };
    }

    private Foreign.Named declined(String question) {
        return foreign.declined(question).orElseThrow(() -> new NotTranslatable("declined." + question));
    }

    private Formula given(String name) {
        var repeat = foreign.entries(name);
        if (repeat.isPresent()) {
            if (!repeat.get().isAlwaysAsked()) throw new NotTranslatable(name);
            return Formula.always();
        }
        var rows = foreign.rows(name);
        if (!rows.isEmpty())
            return Formula.any(rows.stream().map(row -> given(name + "." + row)).toList());
        return foreign.find(name)
                .map(answer -> tongue.given(answer.reference()))
                .orElseThrow(() -> new NotTranslatable(name));
    }

    private Verdict in(Expression element, Expression list) {
        if (list instanceof Expression.Several(var several)) {
            return several.stream()
                    .map(each -> compared("=", element, each))
                    .reduce(Verdict::or)
                    .orElse(Verdict.of(false));
        }
        if (list instanceof Expression.Call(var name, var words) && name.equals("split")) {
            return amongWords(element, words.getFirst());
        }
        if (element instanceof Expression.Column(var name))
            return columnChosen(name, values.of(list), values.of(element));
        if (!(element instanceof Expression.Text(var choice))) throw new NotTranslatable("in");
        if (list instanceof Expression.Reference(var grid) && foreign.rows(grid).contains(choice)) {
            var row = given(grid + "." + choice);
            return new Verdict(row, Formula.all(given(grid), row.opposite()), false);
        }
        var said = values.of(list);
        if (said.kind() != Kind.LIST) throw new NotTranslatable(said.text());
        return choice.isEmpty()
                ? new Verdict(Formula.never(), said.given(), false)
                : chosen(said, values.of(named(element, list)));
    }

    /** Where a choice says nothing, that is none of those that were taken; XPath finds an empty text in an empty list. */
    private Verdict columnChosen(String name, Said list, Said column) {
        var chosen = chosen(list, column);
        if (foreign.column(name).filter(Foreign.Column::isSaidByAll).isPresent()) return chosen;
        var isSaid = tongue.given(column.text());
        return new Verdict(
                Formula.all(isSaid, chosen.holds()),
                Formula.any(Formula.all(isSaid.opposite(), list.given()), chosen.fails()),
                false);
    }

    private Verdict chosen(Said list, Said choice) {
        var chosen = tongue.chosen(list, choice.text());
        return beside(chosen, chosen.opposite(), list, choice);
    }

    /** Of a column that holds several words, with blanks between them. */
    private Verdict amongWords(Expression element, Expression words) {
        if (!(words instanceof Expression.Text(var text)))
            return chosen(values.of(words), values.of(named(element, words)));
        var several =
                Stream.of(text.split(" ")).<Expression>map(Expression.Text::new).toList();
        return in(element, new Expression.Several(several));
    }

    private Verdict compared(String operator, Expression left, Expression right) {
        if (left instanceof Expression.Text(var one) && right instanceof Expression.Text(var other)) {
            if (operator.equals("=")) return Verdict.of(one.equals(other));
            if (operator.equals("!=")) return Verdict.of(!one.equals(other));
        }
        if (isTruth(left) && isTruth(right)) return same(operator, verdict(left), verdict(right));
        if (right instanceof Expression.Call call && call.function().equals("declined"))
            return compared(operator, right, left);
        if (left instanceof Expression.Call(var name, var arguments)
                && name.equals("declined")
                && arguments.getFirst() instanceof Expression.Reference(var question)) {
            return declined(operator, question, right);
        }
        var isSaid = isSaid(left) || isSaid(right);
        return compared(operator, values.of(named(left, right)), values.of(named(right, left)), isSaid);
    }

    /** What every choice says is equal to no answer that was not given. */
    private boolean isSaid(Expression expression) {
        return expression instanceof Expression.Column(var name)
                && foreign.column(name).filter(Foreign.Column::isSaidByAll).isPresent();
    }

    /** A text that is compared with an answer is the name of one of its choices. */
    private Expression named(Expression value, Expression beside) {
        if (!(value instanceof Expression.Text(var choice))) return value;
        return switch (beside) {
            case Expression.Reference(var question) -> new Expression.Text(foreign.choice(question, choice));
            case Expression.Self _ -> new Expression.Text(foreign.choice(null, choice));
            case Expression.Column(var column) -> new Expression.Text(foreign.said(column, choice));
            default -> value;
        };
    }

    private static Verdict same(String operator, Verdict left, Verdict right) {
        var same = left.choose(right, right.not());
        return switch (operator) {
            case "=" -> same;
            case "!=" -> same.not();
            default -> throw new NotTranslatable(operator);
        };
    }

    private Verdict declined(String operator, String question, Expression right) {
        if (!(right instanceof Expression.Text(var word)) || !DECLINED.contains(word)) {
            throw new NotTranslatable("declined." + question);
        }
        var answer = declined(question);
        var other = DECLINED.get(1 - DECLINED.indexOf(word));
        var same = new Verdict(
                is(answer, foreign.choice(question, word)), is(answer, foreign.choice(question, other)), false);
        return operator.equals("=") ? same : same.not();
    }

    private Verdict compared(String operator, Said left, Said right, boolean isSaid) {
        var isOrdered = !operator.equals("=") && !operator.equals("!=");
        if (!fit(left.kind(), right.kind()) || isOrdered && !hasOrder(left.kind())) {
            throw new NotTranslatable(left.text() + " " + operator + " " + right.text());
        }
        return new Verdict(
                comparison(operator, left, right, isSaid),
                comparison(INVERSE.getOrDefault(operator, operator), left, right, isSaid),
                left.isAlwaysThere() && right.isAlwaysThere());
    }

    private static boolean fit(Kind left, Kind right) {
        return left == right && left != Kind.TRUTH || left.isNumber() && right.isNumber();
    }

    private static boolean hasOrder(Kind kind) {
        return kind.isNumber() || kind == Kind.DATE;
    }

    private Formula comparison(String operator, Said left, Said right, boolean isSaid) {
        var text = left.operand() + " " + operator + " " + right.operand();
        var given = Formula.all(left.given(), right.given());
        return operator.equals("=") && isSaid || tongue.isFalseWithout(operator, left, right)
                ? atom(text, given)
                : Formula.all(given, atom(text, Formula.always()));
    }

    /** What is false by itself without its parts need not name them, where they are single things. */
    private Formula atom(String text, Formula given) {
        var single = Stream.of(given)
                .flatMap(each -> each instanceof Formula.All(var parts) ? parts.stream() : Stream.of(each))
                .toList();
        var implied = single.stream()
                .filter(Formula.Atom.class::isInstance)
                .map(each -> ((Formula.Atom) each).text())
                .collect(Collectors.toSet());
        var rest =
                single.stream().filter(each -> !(each instanceof Formula.Atom)).toList();
        return Formula.all(Formula.all(rest), new Formula.Atom(text, tongue.not(text), implied));
    }

    /** Something that is not to be asked where its parts have no value. */
    private Verdict beside(Formula holds, Formula fails, Said... parts) {
        var given = Formula.all(Stream.of(parts).map(Said::given).toList());
        return new Verdict(Formula.all(given, holds), Formula.all(given, fails), given.equals(Formula.always()));
    }
}
