package heard.questionnaires.expressions;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a language writes expressions.
 *
 * @param words see {@link Token#all}
 * @param operators from what is written between two operands to the operator that it is, or to the function where it is
 *     none of those that {@link Expression.Binary} has
 * @param afterwards words that follow their operand, and the function that they are
 * @param negations signs and words before an operand that turn its truth round
 * @param bareNames whether a name without an argument list refers to a question
 */
record Grammar(
        Pattern words,
        Map<String, String> operators,
        Map<String, String> afterwards,
        Set<String> negations,
        boolean bareNames) {
    private static final String QUOTED = "\\s*(?:(?<number>\\d+(?:\\.\\d*)?(?![\\w])|\\.\\d+)"
            + "|'(?<single>(?:[^'\\\\]|\\\\.)*)'|\"(?<double>(?:[^\"\\\\]|\\\\.)*)\"|[‘’](?<curly>[^‘’]*)[‘’]";

    static final Grammar XPATH = new Grammar(
            Pattern.compile("\\s*(?:(?<number>\\d+(?:\\.\\d*)?|\\.\\d+)"
                    + "|'(?<single>[^']*)'|\"(?<double>[^\"]*)\"|[‘’“”](?<curly>[^‘’“”]*)[‘’“”]"
                    + "|\\$\\{\\s*(?<reference>[^}]*?)\\s*}"
                    + "|(?<name>current\\(\\)/\\.(?!\\.)"
                    + "|(?:current\\(\\)/)?(?:/|\\.\\.?/)(?:\\.\\./)*[A-Za-z_][\\w.:-]*(?:/[A-Za-z_][\\w.:-]*)*"
                    + "|[A-Za-z_][A-Za-z0-9_]*(?:[-.:][A-Za-z0-9_]+)*)"
                    + "|(?<sign><=|>=|!=|\\.\\.|//|[=<>+\\-*().,/\\[\\]|@]))"),
            Map.ofEntries(
                    Map.entry("or", "or"),
                    Map.entry("and", "and"),
                    Map.entry("OR", "or"),
                    Map.entry("AND", "and"),
                    Map.entry("=", "="),
                    Map.entry("!=", "!="),
                    Map.entry("<", "<"),
                    Map.entry("<=", "<="),
                    Map.entry(">", ">"),
                    Map.entry(">=", ">="),
                    Map.entry("+", "+"),
                    Map.entry("-", "-"),
                    Map.entry("*", "*"),
                    Map.entry("div", "/"),
                    Map.entry("mod", "%")),
            Map.of(),
            Set.of(),
            false);

    static final Grammar EXPRESSION_MANAGER = new Grammar(
            Pattern.compile(QUOTED
                    + "|(?<reference>(?:INSERTANS:)?\\d+X\\d+X\\d+[A-Za-z0-9_#]*(?:\\.[A-Za-z]+)*)"
                    + "|(?<name>[A-Za-z_][A-Za-z0-9_]*(?:[.:][A-Za-z0-9_]+)*)"
                    + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[<>!=+\\-*/(),]))"),
            Map.ofEntries(
                    Map.entry("or", "or"),
                    Map.entry("||", "or"),
                    Map.entry("and", "and"),
                    Map.entry("&&", "and"),
                    Map.entry("==", "="),
                    Map.entry("eq", "="),
                    Map.entry("!=", "!="),
                    Map.entry("ne", "!="),
                    Map.entry("<", "<"),
                    Map.entry("lt", "<"),
                    Map.entry("<=", "<="),
                    Map.entry("le", "<="),
                    Map.entry(">", ">"),
                    Map.entry("gt", ">"),
                    Map.entry(">=", ">="),
                    Map.entry("ge", ">="),
                    Map.entry("+", "+"),
                    Map.entry("-", "-"),
                    Map.entry("*", "*"),
                    Map.entry("/", "/")),
            Map.of(),
            Set.of("!"),
            true);

    static final Grammar SURVEYJS = new Grammar(
            Pattern.compile(QUOTED
                    + "|\\{(?<reference>[^{}]+)}"
                    + "|(?<name>[A-Za-z_][A-Za-z0-9_]*)"
                    + "|(?<sign>==|!=|<>|<=|>=|&&|\\|\\||[<>!=+\\-*/%^(),\\[\\]]))"),
            Map.ofEntries(
                    Map.entry("or", "or"),
                    Map.entry("||", "or"),
                    Map.entry("and", "and"),
                    Map.entry("&&", "and"),
                    Map.entry("=", "="),
                    Map.entry("==", "="),
                    Map.entry("equal", "="),
                    Map.entry("!=", "!="),
                    Map.entry("<>", "!="),
                    Map.entry("notequal", "!="),
                    Map.entry("<", "<"),
                    Map.entry("less", "<"),
                    Map.entry("<=", "<="),
                    Map.entry("lessorequal", "<="),
                    Map.entry(">", ">"),
                    Map.entry("greater", ">"),
                    Map.entry(">=", ">="),
                    Map.entry("greaterorequal", ">="),
                    Map.entry("contains", "contains"),
                    Map.entry("contain", "contains"),
                    Map.entry("*=", "contains"),
                    Map.entry("notcontains", "notcontains"),
                    Map.entry("notcontain", "notcontains"),
                    Map.entry("anyof", "anyof"),
                    Map.entry("allof", "allof"),
                    Map.entry("noneof", "noneof"),
                    Map.entry("+", "+"),
                    Map.entry("-", "-"),
                    Map.entry("*", "*"),
                    Map.entry("/", "/"),
                    Map.entry("%", "%"),
                    Map.entry("^", "^")),
            Map.of("empty", "empty", "notempty", "notempty"),
            Set.of("!", "negate"),
            false);
}
