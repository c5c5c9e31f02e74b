package heard.questionnaires.expressions;

import heard.questionnaires.Choice;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns that a filter of choices looks at. */
public final class FilterColumns {
    private final Set<String> named = new LinkedHashSet<>();
    private final Map<String, Set<String>> compared = new LinkedHashMap<>();

    private FilterColumns() {}

    /** Those of a filter in CEL. Throws {@link NotTranslatable} where other languages could not say it either. */
    public static FilterColumns of(String cel) {
        var columns = new FilterColumns();
        columns.look(CelReading.read(cel));
        return columns;
    }

    /** Their names, in the order in which they come; {@code name} among them. */
    public Set<String> named() {
        return named;
    }

    /** The questions whose answers may stand in a column. */
    public Set<String> compared(String column) {
        return compared.getOrDefault(column, Set.of());
    }

    /** What a choice says in them. */
    public Map<String, String> of(Choice choice) {
        return named.stream().collect(Collectors.toMap(each -> each, choice::in));
    }

    private void look(Expression expression) {
        switch (expression) {
            case Expression.Column(var name) -> named.add(name);
            case Expression.Negative(var operand) -> look(operand);
            case Expression.Several(var values) -> values.forEach(this::look);
            case Expression.Binary(var ignored, var left, var right) -> {
                beside(left, right);
                beside(right, left);
                look(left);
                look(right);
            }
            case Expression.Call(var name, var arguments) -> {
                if (name.equals("in")) among(arguments);
                arguments.forEach(this::look);
            }
            case Expression.Text _,
                    Expression.Number _,
                    Expression.Truth _,
                    Expression.Reference _,
                    Expression.Self _ -> {}
        }
    }

    private void beside(Expression column, Expression answer) {
        if (column instanceof Expression.Column(var name) && answer instanceof Expression.Reference(var question)) {
            compared.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(question);
        }
    }

    private void among(List<Expression> arguments) {
        var list = arguments.getLast();
        beside(arguments.getFirst(), list);
        if (list instanceof Expression.Call(var name, var words) && name.equals("split")) {
            beside(words.getFirst(), arguments.getFirst());
        }
    }

    /** The same where it is known what the choice says. */
    static Expression with(Expression expression, Map<String, String> said) {
        return switch (expression) {
            case Expression.Column(var name) -> new Expression.Text(said.getOrDefault(name, ""));
            case Expression.Negative(var operand) -> new Expression.Negative(with(operand, said));
            case Expression.Several(var values) -> new Expression.Several(with(values, said));
            case Expression.Binary(var operator, var left, var right) ->
                turned(operator, with(left, said), with(right, said));
            case Expression.Call(var name, var arguments) -> new Expression.Call(name, with(arguments, said));
            case Expression.Text _,
                    Expression.Number _,
                    Expression.Truth _,
                    Expression.Reference _,
                    Expression.Self _ -> expression;
        };
    }

    /** The answer stands before what it is compared with. */
    private static Expression turned(String operator, Expression left, Expression right) {
        var isEquality = operator.equals("=") || operator.equals("!=");
        return isEquality && left instanceof Expression.Text && right instanceof Expression.Reference
                ? new Expression.Binary(operator, right, left)
                : new Expression.Binary(operator, left, right);
    }

    private static List<Expression> with(List<Expression> expressions, Map<String, String> said) {
        return expressions.stream().map(each -> with(each, said)).toList();
    }
}
