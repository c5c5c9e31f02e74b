package heard.questionnaires.xpath;

import heard.questionnaires.xpath.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads XPath by recursive descent, one method for each level of precedence of XPath 1.0, section 3.5. */
final class XPathParser {
    private static final int DEEPEST = 100;

    private final List<Token> tokens;
    private int at;
    private int depth;

    XPathParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    XPath whole() {
        var expression = or();
        if (next().kind() != Kind.END) throw new NotTranslatable(next().text());
        return expression;
    }

    private XPath or() {
        if (++depth > DEEPEST) throw new NotTranslatable("((((");
        var expression = binary(() -> binary(this::equality, "and"), "or");
        depth--;
        return expression;
    }

    private XPath equality() {
        return binary(() -> binary(this::sum, "<", "<=", ">", ">="), "=", "!=");
    }

    private XPath sum() {
        return binary(() -> binary(this::negative, "*", "div", "mod"), "+", "-");
    }

    private XPath binary(Supplier<XPath> operand, String... operators) {
        var left = operand.get();
        while (List.of(operators).contains(next().text()) && next().is(next().text())) {
            var operator = take().text();
            left = new XPath.Binary(operator, left, operand.get());
        }
        return left;
    }

    private XPath negative() {
        if (!next().is("-")) return primary();
        take();
        return new XPath.Negative(negative());
    }

    private XPath primary() {
        var token = take();
        return switch (token.kind()) {
            case NUMBER ->
                new XPath.Number(new BigDecimal(token.text().endsWith(".") ? token.text() + "0" : token.text()));
            case TEXT -> new XPath.Text(token.text());
            case REFERENCE -> new XPath.Reference(token.text());
            case NAME -> named(token.text());
            case SIGN -> signed(token.text());
            case END -> throw new NotTranslatable("…");
        };
    }

    private XPath named(String name) {
        if (next().is("(")) return new XPath.Call(name, arguments());
        if (name.equalsIgnoreCase("true") || name.equalsIgnoreCase("false")) {
            return new XPath.Call(name.toLowerCase(java.util.Locale.ROOT), List.of());
        }
        throw new NotTranslatable(name);
    }

    private XPath signed(String sign) {
        if (sign.equals("(")) {
            var inner = or();
            expect(")");
            return inner;
        }
        if (sign.equals(".") && !next().is("/")) return new XPath.Self();
        throw new NotTranslatable(sign + next().text());
    }

    private List<XPath> arguments() {
        var arguments = new ArrayList<XPath>();
        expect("(");
        while (!next().is(")")) {
            if (!arguments.isEmpty()) expect(",");
            arguments.add(or());
        }
        expect(")");
        if (next().is("/") || next().is("[")) throw new NotTranslatable(next().text());
        return arguments;
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
