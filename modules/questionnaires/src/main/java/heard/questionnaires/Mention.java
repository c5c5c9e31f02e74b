package heard.questionnaires;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.List;
import java.util.Set;

/**
 * A place in a condition that looks at the answer to a question.
 *
 * @param question its name
 * @param at characters before the place, from the start of the expression
 * @param compared the text that the answer is compared with by {@code ==}, {@code !=} or {@code in}, if it is
 */
record Mention(String question, int at, String compared) {
    private static final Set<String> COMPARISONS = Set.of("_==_", "_!=_", "@in");

    /** All of a compiled expression, in its order. */
    static List<Mention> in(CelAbstractSyntaxTree ast) {
        var places = ast.getSource().getPositionsMap();
        return CelNavigableAst.fromAst(ast)
                .getRoot()
                .allNodes()
                .filter(node -> isAnswer(node.expr()))
                .map(node -> new Mention(
                        node.expr().select().field(), places.getOrDefault(node.id(), 0), comparedWith(node)))
                .toList();
    }

    /** Whether it looks at the number of an entry, which is no name of a macro's own. */
    static boolean ofEntry(CelAbstractSyntaxTree ast) {
        var nodes = CelNavigableAst.fromAst(ast)
                .getRoot()
                .allNodes()
                .map(CelNavigableExpr::expr)
                .toList();
        var isOwn = nodes.stream()
                .filter(each -> each.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION)
                .anyMatch(each -> each.comprehension().iterVar().equals(Conditions.ENTRY));
        return !isOwn
                && nodes.stream()
                        .filter(each -> each.getKind() == CelExpr.ExprKind.Kind.IDENT)
                        .anyMatch(each -> each.ident().name().equals(Conditions.ENTRY));
    }

    private static boolean isAnswer(CelExpr expression) {
        if (expression.getKind() != CelExpr.ExprKind.Kind.SELECT) return false;
        var operand = expression.select().operand();
        return operand.getKind() == CelExpr.ExprKind.Kind.IDENT
                && operand.ident().name().equals("answers");
    }

    private static String comparedWith(CelNavigableExpr node) {
        return node.parent()
                .map(CelNavigableExpr::expr)
                .filter(parent -> parent.getKind() == CelExpr.ExprKind.Kind.CALL)
                .map(CelExpr::call)
                .filter(call -> COMPARISONS.contains(call.function()))
                .flatMap(call -> call.args().stream()
                        .filter(argument -> argument.getKind() == CelExpr.ExprKind.Kind.CONSTANT)
                        .map(CelExpr::constant)
                        .filter(constant -> constant.getKind() == CelConstant.Kind.STRING_VALUE)
                        .map(CelConstant::stringValue)
                        .findFirst())
                .orElse("");
    }
}
