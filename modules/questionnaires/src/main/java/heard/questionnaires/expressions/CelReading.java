package heard.questionnaires.expressions;

import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads our conditions, which are CEL, into the tree that the expressions of all forms have. Functions keep their names in CEL; one
 * that belongs to a value has it as its first argument.
 */
final class CelReading {
    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("_&&_", "and"),
            Map.entry("_||_", "or"),
            Map.entry("_==_", "="),
            Map.entry("_!=_", "!="),
            Map.entry("_<_", "<"),
            Map.entry("_<=_", "<="),
            Map.entry("_>_", ">"),
            Map.entry("_>=_", ">="),
            Map.entry("_+_", "+"),
            Map.entry("_-_", "-"),
            Map.entry("_*_", "*"),
            Map.entry("_/_", "/"),
            Map.entry("_%_", "%"));
    private static final Map<String, String> FUNCTIONS = Map.of("!_", "not", "_?_:_", "if", "@in", "in", "_[_]", "at");
    private static final CelParser PARSER =
            CelParserFactory.standardCelParserBuilder().build();

    private CelReading() {}

    /** Throws {@link NotTranslatable} at what the tree has no place for. */
    static Expression read(String cel) {
        try {
            return read(PARSER.parse(cel).getAst().getExpr());
        } catch (CelValidationException e) {
            throw new NotTranslatable(cel);
        }
    }

    private static Expression read(CelExpr expression) {
        var entries = EntriesReading.read(expression);
        if (entries.isPresent()) return entries.get();
        return switch (expression.getKind()) {
            case CONSTANT -> constant(expression.constant());
            case IDENT -> named(expression.ident().name());
            case SELECT -> select(expression.select());
            case CALL -> call(expression.call());
            case LIST ->
                new Expression.Several(expression.list().elements().stream()
                        .map(CelReading::read)
                        .toList());
            default -> throw new NotTranslatable(expression.getKind().name());
        };
    }

    private static Expression constant(CelConstant constant) {
        return switch (constant.getKind()) {
            case STRING_VALUE -> new Expression.Text(constant.stringValue());
            case INT64_VALUE -> new Expression.Number(BigDecimal.valueOf(constant.int64Value()));
            case DOUBLE_VALUE -> new Expression.Number(BigDecimal.valueOf(constant.doubleValue()));
            case BOOLEAN_VALUE -> new Expression.Truth(constant.booleanValue());
            default -> throw new NotTranslatable(constant.getKind().name());
        };
    }

    private static Expression named(String name) {
        return switch (name) {
            case "this" -> new Expression.Self();
            case "today", "entry" -> new Expression.Call(name, List.of());
            default -> throw new NotTranslatable(name);
        };
    }

    private static Expression select(CelExpr.CelSelect select) {
        var operand = select.operand();
        if (isNamed(operand, "answers")) return new Expression.Reference(select.field());
        if (isNamed(operand, "choice")) return new Expression.Column(select.field());
        if (isNamed(operand, "declined")) {
            return new Expression.Call("declined", List.of(new Expression.Reference(select.field())));
        }
        return row(read(operand), select.field()).orElseThrow(() -> new NotTranslatable(select.field()));
    }

    private static Optional<Expression> row(Expression grid, String row) {
        return grid instanceof Expression.Reference(var name) && name.indexOf('.') < 0
                ? Optional.of(new Expression.Reference(name + "." + row))
                : Optional.empty();
    }

    private static boolean isNamed(CelExpr expression, String name) {
        return expression.getKind() == CelExpr.ExprKind.Kind.IDENT
                && expression.ident().name().equals(name);
    }

    private static Expression call(CelExpr.CelCall call) {
        var function = call.function();
        var operator = OPERATORS.get(function);
        if (operator != null) {
            return new Expression.Binary(
                    operator, read(call.args().getFirst()), read(call.args().getLast()));
        }
        if (function.equals("-_"))
            return new Expression.Negative(read(call.args().getFirst()));
        var name = FUNCTIONS.getOrDefault(function, function);
        var arguments = new ArrayList<Expression>();
        var target = call.target();
        if (target.isPresent() && isNamed(target.get(), "math")) name = "math." + name;
        else target.ifPresent(each -> arguments.add(read(each)));
        call.args().forEach(each -> arguments.add(read(each)));
        if (name.equals("at") && arguments.getLast() instanceof Expression.Text(var row)) {
            return row(arguments.getFirst(), row).orElseThrow(() -> new NotTranslatable(row));
        }
        return new Expression.Call(name, arguments);
    }
}
