package heard.questionnaires.expressions;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what conditions look up in the entries of a group that repeats, as {@link Entries} writes it. */
final class EntriesReading {
    /** The answers to a question in all entries: the group, and the name of the question. */
    static final String ANSWERS = "entries.answers";

    /** The answer in one of them: the group, the name of the question, and which entry, from 1. */
    static final String ONE = "entries.one";

    private static final Set<String> CONVERSIONS = Set.of("double", "text");

    private EntriesReading() {}

    /** Empty where it is something else. */
    static Optional<Expression> read(CelExpr expression) {
        return Optional.ofNullable(
                switch (expression.getKind()) {
                    case CALL -> answers(expression);
                    case SELECT -> one(expression.select());
                    default -> null;
                });
    }

    /** {@code each} of a macro, what it is about, and what is said of it. */
    private record Macro(CelExpr list, String each, CelExpr said) {}

    private static @Nullable Macro macro(CelExpr expression, String name) {
        if (expression.getKind() != CelExpr.ExprKind.Kind.CALL) return null;
        var call = expression.call();
        var list = call.target().orElse(null);
        var isMacro =
                call.function().equals(name) && list != null && call.args().size() == 2;
        if (!isMacro || list == null || !isIdent(call.args().getFirst())) return null;
        return new Macro(
                list, call.args().getFirst().ident().name(), call.args().getLast());
    }

    private static @Nullable Expression answers(CelExpr expression) {
        var map = macro(expression, "map");
        if (map == null) return null;
        if (isConverted(map)) return answers(map.list());
        var filter = macro(map.list(), "filter");
        if (filter == null) return null;
        var question = field(map.said(), map.each());
        var group = field(filter.list(), "answers");
        if (question == null || group == null || !question.equals(given(filter))) return null;
        return new Expression.Call(ANSWERS, List.of(new Expression.Reference(group), new Expression.Text(question)));
    }

    private static boolean isConverted(Macro map) {
        if (map.said().getKind() != CelExpr.ExprKind.Kind.CALL) return false;
        var call = map.said().call();
        return CONVERSIONS.contains(call.function())
                && call.args().size() == 1
                && isIdent(call.args().getFirst())
                && call.args().getFirst().ident().name().equals(map.each());
    }

    /** The question of which a filter says that it was answered. */
    private static @Nullable String given(Macro filter) {
        if (filter.said().getKind() != CelExpr.ExprKind.Kind.CALL) return null;
        var call = filter.said().call();
        return call.function().equals("has") && call.args().size() == 1
                ? field(call.args().getFirst(), filter.each())
                : null;
    }

    private static @Nullable Expression one(CelExpr.CelSelect select) {
        if (select.operand().getKind() != CelExpr.ExprKind.Kind.CALL) return null;
        var call = select.operand().call();
        if (!call.function().equals("_[_]")) return null;
        var group = field(call.args().getFirst(), "answers");
        var place = call.args().getLast();
        if (group == null
                || place.getKind() != CelExpr.ExprKind.Kind.CONSTANT
                || place.constant().getKind() != CelConstant.Kind.INT64_VALUE) return null;
        var number = BigDecimal.valueOf(place.constant().int64Value() + 1);
        return new Expression.Call(
                ONE,
                List.of(
                        new Expression.Reference(group),
                        new Expression.Text(select.field()),
                        new Expression.Number(number)));
    }

    /** The field of what has that name. */
    private static @Nullable String field(CelExpr expression, String of) {
        if (expression.getKind() != CelExpr.ExprKind.Kind.SELECT) return null;
        var select = expression.select();
        return isIdent(select.operand()) && select.operand().ident().name().equals(of) ? select.field() : null;
    }

    private static boolean isIdent(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.IDENT;
    }
}
