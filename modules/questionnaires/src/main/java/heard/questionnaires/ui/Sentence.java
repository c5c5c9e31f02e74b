package heard.questionnaires.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a condition: the answer to QUESTION is, contains, is more than … VALUE.
 *
 * @param value a choice's name, a text, a number, or a date as {@code 2026-01-31}; empty where none is needed
 * @param form how the value stands in CEL
 */
record Sentence(String question, Operator operator, String value, Form form) {
    /** How a value is written. */
    enum Form {
        TEXT,
        NUMBER,
        DATE
    }

    private static final String NAME = "answers\\.(?<name>[A-Za-z]\\w*)";
    private static final String TEXT = "'(?<text>(?:[^'\\\\]|\\\\.)*)'";
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final Pattern GIVEN = Pattern.compile("(?<not>!?)has\\(" + NAME + "\\)");
    private static final Pattern CONTAINED = Pattern.compile(TEXT + " in " + NAME);
    private static final Pattern NOT_CONTAINED = Pattern.compile("!\\(" + TEXT + " in " + NAME + "\\)");
    private static final Pattern COMPARED = Pattern.compile(NAME + " (?<sign>==|!=|<=|>=|<|>) (?:" + TEXT
            + "|date\\('(?<date>[0-9-]+)'\\)|(?<number>-?[0-9]+(?:\\.[0-9]+)?))");

    String cel() {
        var answer = "answers." + question;
        return switch (operator) {
            case ANSWERED -> "has(" + answer + ")";
            case NOT_ANSWERED -> "!has(" + answer + ")";
            case CONTAINS -> quoted() + " in " + answer;
            case CONTAINS_NOT -> "!(" + quoted() + " in " + answer + ")";
            case IS, IS_NOT, LESS, AT_MOST, AT_LEAST, MORE -> answer + " " + operator.sign() + " " + written();
        };
    }

    /** Reads what {@link #cel()} writes. */
    static Optional<Sentence> parse(String cel) {
        var given = GIVEN.matcher(cel);
        if (given.matches()) {
            var operator = given.group("not").isEmpty() ? Operator.ANSWERED : Operator.NOT_ANSWERED;
            return Optional.of(new Sentence(given.group("name"), operator, "", Form.TEXT));
        }
        var contained = CONTAINED.matcher(cel);
        if (contained.matches()) return Optional.of(contained(contained, Operator.CONTAINS));
        var not = NOT_CONTAINED.matcher(cel);
        if (not.matches()) return Optional.of(contained(not, Operator.CONTAINS_NOT));
        var compared = COMPARED.matcher(cel);
        return compared.matches() ? Optional.of(compared(compared)) : Optional.empty();
    }

    private static Sentence contained(Matcher matcher, Operator operator) {
        return new Sentence(matcher.group("name"), operator, plain(matcher.group("text")), Form.TEXT);
    }

    private static Sentence compared(Matcher matcher) {
        var operator = Arrays.stream(Operator.values())
                .filter(each -> each.sign().equals(matcher.group("sign")))
                .findFirst()
                .orElseThrow();
        var name = matcher.group("name");
        if (matcher.group("date") != null) return new Sentence(name, operator, matcher.group("date"), Form.DATE);
        if (matcher.group("number") != null) return new Sentence(name, operator, matcher.group("number"), Form.NUMBER);
        return new Sentence(name, operator, plain(matcher.group("text")), Form.TEXT);
    }

    private String written() {
        return switch (form) {
            case TEXT -> quoted();
            case NUMBER -> value;
            case DATE -> "date(" + quoted() + ")";
        };
    }

    private String quoted() {
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }

    private static String plain(String quoted) {
        return ESCAPED.matcher(quoted).replaceAll(escaped -> switch (escaped.group(1)) {
            case "n" -> "\n";
            case String other -> Matcher.quoteReplacement(other);
        });
    }
}
