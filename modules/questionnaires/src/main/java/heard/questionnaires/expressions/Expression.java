package heard.questionnaires.expressions;

import java.math.BigDecimal;
import java.util.List;

/** An expression of a form, the same for all {@linkplain Dialect languages} in which it may be written. */
public sealed interface Expression {
    record Text(String text) implements Expression {}

    record Number(BigDecimal number) implements Expression {}

    record Truth(boolean truth) implements Expression {}

    /** What a question was answered, by the name or path that the form uses. */
    record Reference(String name) implements Expression {}

    /** What a choice says in a column, in an expression that chooses between choices. */
    record Column(String name) implements Expression {}

    /** The answer that the expression belongs to. */
    record Self() implements Expression {}

    record Several(List<Expression> values) implements Expression {
        public Several {
            values = List.copyOf(values);
        }
    }

    /** A function by the name that the language has for it, in lower case where case does not matter there. */
    record Call(String function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** One of {@code or and = != < <= > >= + - * / % ^}. */
    record Binary(String operator, Expression left, Expression right) implements Expression {}

    record Negative(Expression operand) implements Expression {}
}
