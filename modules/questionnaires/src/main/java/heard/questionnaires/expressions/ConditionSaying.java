package heard.questionnaires.expressions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says conditions in sentences, for people who do not see the screen: on paper and in the document for review. */
public final class ConditionSaying {
    /** The words of a language. */
    public interface Words {
        /**
         * A comparison, for example "question 3 is “Yes”".
         *
         * @param how {@code is}, {@code isnot}, {@code less}, {@code most}, {@code more}, {@code least}, {@code has},
         *     {@code answered} or {@code open}
         * @param value what it is compared with, as the condition writes it; empty for the last two
         * @return empty where the question has no number
         */
        Optional<String> compared(String question, String how, String value);

        /** Several of which all, or one, must be so. */
        String joined(String how, String left, String right);
    }

    private final Words words;

    private ConditionSaying(Words words) {
        this.words = words;
    }

    /** Empty when it is more than comparisons of answers with values. */
    public static Optional<String> of(String cel, Words words) {
        try {
            return new ConditionSaying(words).said(CelReading.read(cel), true);
        } catch (NotTranslatable e) {
            return Optional.empty();
        }
    }

    private Optional<String> said(Expression expression, boolean holds) {
        return switch (expression) {
            case Expression.Binary(var operator, var left, var right)
            when operator.equals("and") || operator.equals("or") ->
                joined(operator.equals("and") == holds, left, right, holds);
            case Expression.Binary(var operator, Expression.Reference(var question), var value) ->
                literal(value)
                        .flatMap(text -> how(operator, holds).flatMap(how -> words.compared(question, how, text)));
            case Expression.Call(var name, var arguments) when name.equals("not") -> said(arguments.getFirst(), !holds);
            case Expression.Call(var name, var arguments)
            when name.equals("has") && arguments.getFirst() instanceof Expression.Reference(var question) ->
                words.compared(question, holds ? "answered" : "open", "");
            case Expression.Call(var name, var arguments) when name.equals("in") -> among(arguments, holds);
            default -> Optional.empty();
        };
    }

    private Optional<String> joined(boolean isAll, Expression left, Expression right, boolean holds) {
        var first = said(left, holds);
        var second = said(right, holds);
        if (first.isEmpty() || second.isEmpty()) return Optional.empty();
        return Optional.of(words.joined(isAll ? "and" : "or", first.get(), second.get()));
    }

    private Optional<String> among(List<Expression> arguments, boolean holds) {
        if (arguments.get(0) instanceof Expression.Text(var choice)
                && arguments.get(1) instanceof Expression.Reference(var question)) {
            return words.compared(question, holds ? "has" : "hasnot", choice);
        }
        if (!(arguments.get(0) instanceof Expression.Reference(var question))
                || !(arguments.get(1) instanceof Expression.Several(var several))) return Optional.empty();
        var each = several.stream()
                .map(value -> literal(value).flatMap(text -> words.compared(question, holds ? "is" : "isnot", text)))
                .toList();
        if (each.isEmpty() || each.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return each.stream()
                .flatMap(Optional::stream)
                .reduce((left, right) -> words.joined(holds ? "or" : "and", left, right));
    }

    private static Optional<String> how(String operator, boolean holds) {
        var hows = List.of("=", "!=", "<", ">=", ">", "<=");
        var names = List.of("is", "isnot", "less", "least", "more", "most");
        int at = hows.indexOf(operator);
        return at < 0 ? Optional.empty() : Optional.of(names.get(holds ? at : at ^ 1));
    }

    private static Optional<String> literal(Expression value) {
        return Stream.of(value)
                .flatMap(each -> switch (each) {
                    case Expression.Text(var text) -> Stream.of(text);
                    case Expression.Number(var number) -> Stream.of(number.toPlainString());
                    case Expression.Call(var name, var arguments)
                    when name.equals("date") && arguments.getFirst() instanceof Expression.Text(var text) ->
                        Stream.of(text);
                    default -> Stream.<String>empty();
                })
                .findFirst();
    }
}
