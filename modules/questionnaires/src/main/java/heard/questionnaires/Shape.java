package heard.questionnaires;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A condition that only compares answers with constants, so that trying values on both sides of each constant tries all
 * that can make a difference.
 */
final class Shape {
    private static final Set<String> JOINING = Set.of("_&&_", "_||_", "!_");
    private static final Set<String> COMPARING = Set.of("_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_");

    private final Map<String, Set<Object>> constants = new LinkedHashMap<>();

    private Shape() {}

    /** Empty when it does anything else. */
    static Optional<Shape> of(CelAbstractSyntaxTree ast) {
        var shape = new Shape();
        return shape.joins(ast.getExpr()) ? Optional.of(shape) : Optional.empty();
    }

    /** From each question that it looks at to the constants that its answer is compared with. */
    Map<String, Set<Object>> constants() {
        return constants;
    }

    private boolean joins(CelExpr expression) {
        if (expression.getKind() == CelExpr.ExprKind.Kind.SELECT) {
            return expression.select().testOnly() && mentions(expression);
        }
        if (expression.getKind() != CelExpr.ExprKind.Kind.CALL) return false;
        var call = expression.call();
        if (JOINING.contains(call.function())) return call.args().stream().allMatch(this::joins);
        if (call.args().size() != 2) return false;
        var left = call.args().getFirst();
        var right = call.args().getLast();
        if (COMPARING.contains(call.function())) return compares(left, right) || compares(right, left);
        return call.function().equals("@in") && (compares(right, left) || isOneOf(left, right));
    }

    private boolean mentions(CelExpr expression) {
        if (expression.getKind() != CelExpr.ExprKind.Kind.SELECT) return false;
        var operand = expression.select().operand();
        var isAnswer = operand.getKind() == CelExpr.ExprKind.Kind.IDENT
                && operand.ident().name().equals("answers");
        if (isAnswer) constants.computeIfAbsent(expression.select().field(), _ -> new LinkedHashSet<>());
        return isAnswer;
    }

    private boolean compares(CelExpr answer, CelExpr constant) {
        var value = constant(constant);
        if (value.isEmpty() || !mentions(answer)) return false;
        constants.getOrDefault(answer.select().field(), new LinkedHashSet<>()).add(value.get());
        return true;
    }

    private boolean isOneOf(CelExpr answer, CelExpr list) {
        return list.getKind() == CelExpr.ExprKind.Kind.LIST
                && list.list().elements().stream().allMatch(each -> compares(answer, each));
    }

    private static Optional<Object> constant(CelExpr expression) {
        if (expression.getKind() == CelExpr.ExprKind.Kind.CALL) return date(expression.call());
        if (expression.getKind() != CelExpr.ExprKind.Kind.CONSTANT) return Optional.empty();
        var constant = expression.constant();
        return switch (constant.getKind()) {
            case STRING_VALUE -> Optional.of(constant.stringValue());
            case INT64_VALUE -> Optional.of((double) constant.int64Value());
            case DOUBLE_VALUE -> Optional.of(constant.doubleValue());
            default -> Optional.empty();
        };
    }

    /** A date as the text that it was written as; a number below zero. */
    private static Optional<Object> date(CelExpr.CelCall call) {
        if (call.args().size() != 1) return Optional.empty();
        var inner = call.args().getFirst();
        if (inner.getKind() != CelExpr.ExprKind.Kind.CONSTANT) return Optional.empty();
        var isDate = call.function().equals("date") && inner.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        if (isDate) return Optional.of(inner.constant().stringValue());
        return call.function().equals("-_") ? constant(inner).map(number -> -(double) number) : Optional.empty();
    }
}
