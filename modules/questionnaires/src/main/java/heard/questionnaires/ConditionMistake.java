package heard.questionnaires;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with an expression, in our own words: the compiler's are for programmers, and in English alone.
 *
 * @param key of the message, behind {@code questionnaires.check.}
 */
record ConditionMistake(String key, List<Object> arguments) {
    private static final Pattern FIELD = Pattern.compile("undefined field '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern APPLIED =
            Pattern.compile("found no matching overload for '([^']*)' applied to '[^(]*\\((.*)\\)'.*", Pattern.DOTALL);
    private static final Pattern RESULT =
            Pattern.compile("expected type '([^']*)' but found '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern OPERATOR = Pattern.compile("_(==|!=|<=|>=|<|>)_");

    static ConditionMistake of(String message) {
        var field = FIELD.matcher(message);
        if (field.matches()) return new ConditionMistake("condition.unknown", List.of(field.group(1)));
        var name = NAME.matcher(message);
        if (name.matches()) return new ConditionMistake("condition.name", List.of(name.group(1)));
        var applied = APPLIED.matcher(message);
        if (applied.matches()) return applied(applied);
        var result = RESULT.matcher(message);
        if (result.matches()) {
            return new ConditionMistake("condition.result", List.of(kind(result.group(1)), kind(result.group(2))));
        }
        return new ConditionMistake("condition.wrong", List.of());
    }

    private static ConditionMistake applied(Matcher applied) {
        var operator = OPERATOR.matcher(applied.group(1));
        var types = applied.group(2).split(", (?![^(]*\\))", -1);
        if (operator.matches() && types.length == 2) {
            return new ConditionMistake(
                    "condition.compare", List.of(operator.group(1), kind(types[0]), kind(types[1])));
        }
        var function = applied.group(1).replaceAll("^[_@!]+|[_]+$", "");
        return new ConditionMistake("condition.function", List.of(function));
    }

    /** One of the words that messages know: text, number, truth, date, several, other. */
    private static String kind(String type) {
        return switch (type) {
            case "string" -> "text";
            case "int", "uint", "double", "wrapper(int)", "wrapper(double)" -> "number";
            case "bool" -> "truth";
            case "google.protobuf.Timestamp", "timestamp" -> "date";
            default -> type.startsWith("list(") || type.startsWith("map(") ? "several" : "other";
        };
    }
}
