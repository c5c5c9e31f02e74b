package heard.questionnaires.expressions;

import heard.questionnaires.expressions.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an expression by its grammar, the weakest operators first. */
final class ExpressionReading {
    private static final int DEEPEST = 100;
    private static final int LONGEST = 4_000;
    private static final Map<String, Integer> STRENGTH = Map.ofEntries(
            Map.entry("or", 1),
            Map.entry("and", 2),
            Map.entry("=", 3),
            Map.entry("!=", 3),
            Map.entry("<", 4),
            Map.entry("<=", 4),
            Map.entry(">", 4),
            Map.entry(">=", 4),
            Map.entry("+", 5),
            Map.entry("-", 5),
            Map.entry("*", 6),
            Map.entry("/", 6),
            Map.entry("%", 6),
            Map.entry("^", 7));
    private static final int STRENGTH_OF_WORDS = 3;

    private final Grammar grammar;
    private final List<Token> tokens;
    private final boolean columns;
    private int at;
    private int depth;

    ExpressionReading(Grammar grammar, String expression) {
        this(grammar, expression, false);
    }

    /** @param columns whether a name without an argument list is a column of what is chosen from */
    ExpressionReading(Grammar grammar, String expression, boolean columns) {
        this.columns = columns;
        this.grammar = grammar;
        this.tokens = Token.all(expression, grammar.words());
        if (tokens.size() > LONGEST) throw new NotTranslatable("…");
    }

    Expression whole() {
        var expression = binary(1);
        if (next().kind() != Kind.END) throw new NotTranslatable(next().text());
        return expression;
    }

    private Expression binary(int weakest) {
        enter("((((");
        var left = operand();
        for (var operator = operator(); operator != null && strength(operator) >= weakest; operator = operator()) {
            take();
            var right = binary(strength(operator) + 1);
            left = STRENGTH.containsKey(operator)
                    ? new Expression.Binary(operator, left, right)
                    : new Expression.Call(operator, List.of(left, right));
        }
        depth--;
        return left;
    }

    /** Whatever nests is counted, so that no expression is too deep to be walked through. */
    private void enter(String sign) {
        if (++depth > DEEPEST) throw new NotTranslatable(sign);
    }

    private static int strength(String operator) {
        return STRENGTH.getOrDefault(operator, STRENGTH_OF_WORDS);
    }

    private @Nullable String operator() {
        var token = next();
        if (token.kind() != Kind.SIGN && token.kind() != Kind.NAME) return null;
        var exact = grammar.operators().get(token.text());
        return exact != null ? exact : grammar.operators().get(token.text().toLowerCase(Locale.ROOT));
    }

    private Expression operand() {
        if (next().is("-")) return new Expression.Negative(under(take()));
        if (grammar.negations().contains(next().text()) && !next().kind().equals(Kind.TEXT)) {
            return new Expression.Call("!", List.of(under(take())));
        }
        var operand = primary();
        for (var after = afterwards(); after != null; after = afterwards()) {
            take();
            operand = new Expression.Call(after, List.of(operand));
        }
        return operand;
    }

    private Expression under(Token sign) {
        enter(sign.text().repeat(4));
        var operand = operand();
        depth--;
        return operand;
    }

    private @Nullable String afterwards() {
        return next().kind() == Kind.NAME ? grammar.afterwards().get(lower(next())) : null;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private Expression primary() {
        var token = take();
        return switch (token.kind()) {
            case NUMBER ->
                new Expression.Number(new BigDecimal(token.text().endsWith(".") ? token.text() + "0" : token.text()));
            case TEXT ->
                new Expression.Text(
                        grammar == Grammar.XPATH ? token.text() : token.text().replaceAll("\\\\(.)", "$1"));
            case REFERENCE -> new Expression.Reference(token.text());
            case NAME -> named(token);
            case SIGN -> signed(token.text());
            case END -> throw new NotTranslatable("…");
        };
    }

    private Expression named(Token token) {
        var name = token.text();
        if (name.equals("current()/.")) return new Expression.Self();
        if (next().is("(") && !name.contains("/")) return called(name);
        if (lower(token).equals("true") || lower(token).equals("false")) {
            return new Expression.Truth(lower(token).equals("true"));
        }
        if (columns && !name.contains("/") && !next().is("[")) return new Expression.Column(name);
        if (grammar.bareNames()) return new Expression.Reference(name);
        if (name.contains("/") && !next().is("[")) return new Expression.Reference(name);
        if (grammar == Grammar.SURVEYJS) return new Expression.Text(name);
        throw new NotTranslatable(name);
    }

    /** {@code position(..)}: of the group that many levels up among those that are called like it. */
    private Expression position() {
        int levels = 0;
        do {
            take();
            expect("..");
            levels++;
        } while (next().is("/"));
        expect(")");
        return new Expression.Call("position", List.of(new Expression.Number(BigDecimal.valueOf(levels))));
    }

    private Expression called(String name) {
        if (grammar == Grammar.XPATH && name.equals("position")) return position();
        var arguments = list("(", ")");
        if (next().is("/") || next().is("[")) throw new NotTranslatable(name + "(…)" + next().text());
        if (arguments.isEmpty() && (name.equals("true") || name.equals("false"))) {
            return new Expression.Truth(name.equals("true"));
        }
        return new Expression.Call(grammar == Grammar.XPATH ? name : name.toLowerCase(Locale.ROOT), arguments);
    }

    private Expression signed(String sign) {
        if (sign.equals("(")) {
            var inner = binary(1);
            expect(")");
            return inner;
        }
        if (sign.equals("[") && grammar == Grammar.SURVEYJS) {
            at--;
            return new Expression.Several(list("[", "]"));
        }
        if (sign.equals(".") && grammar == Grammar.XPATH && !next().is("/")) return new Expression.Self();
        throw new NotTranslatable(sign + next().text());
    }

    private List<Expression> list(String opening, String closing) {
        var values = new ArrayList<Expression>();
        expect(opening);
        while (!next().is(closing)) {
            if (!values.isEmpty()) expect(",");
            values.add(binary(1));
        }
        expect(closing);
        return values;
    }

    private void expect(String sign) {
        if (!next().is(sign)) throw new NotTranslatable(next().kind() == Kind.END ? "…" : next().text());
        take();
    }

    private Token next() {
        return tokens.get(at);
    }

    private Token take() {
        var token = tokens.get(at);
        if (token.kind() != Kind.END) at++;
        return token;
    }
}
