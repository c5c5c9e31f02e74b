package heard.questionnaires.expressions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** XPath as ODK's forms have it. An answer that was not given is an empty text, and no number. */
final class XPathTongue implements Tongue {
    private static final String SPACED = "\\s*-?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)\\s*";
    private static final Pattern COUNTING = Pattern.compile("(count-selected|string-length|if|coalesce|max|min)\\(");
    private static final Pattern WHOLE_PATTERN = Pattern.compile("\\^\\(\\?:(.*)\\)\\$", Pattern.DOTALL);
    private static final Pattern PLAIN_PATTERN = Pattern.compile("(\\^?)([^|^$]*)(\\$?)", Pattern.DOTALL);

    @Override
    public String always() {
        return "true()";
    }

    @Override
    public String never() {
        return "false()";
    }

    /** XPath has no way to write a quotation mark of the kind that stands around a text. */
    @Override
    public String quoted(String text) {
        if (!text.contains("'")) return "'" + text + "'";
        if (!text.contains("\"")) return "\"" + text + "\"";
        return Arrays.stream(text.split("'", -1))
                .map(part -> "'" + part + "'")
                .collect(Collectors.joining(", \"'\", ", "concat(", ")"));
    }

    @Override
    public Formula given(String reference) {
        return new Formula.Atom(reference + " != ''", reference + " = ''", Set.of());
    }

    @Override
    public String not(String truth) {
        return "not(" + truth + ")";
    }

    /** An empty text is no number, and compared with a number or a date it is false; but it has a length, which is 0. */
    @Override
    public boolean isFalseWithout(String operator, Said left, Said right) {
        if (operator.equals("!=")) return false;
        if (left.kind() == Kind.TEXT) return isText(left) && isAnswer(right) || isText(right) && isAnswer(left);
        return !COUNTING.matcher(left.text() + " " + right.text()).find();
    }

    private static boolean isText(Said said) {
        return said.text().matches("'[^']+'|\"[^\"]+\"");
    }

    private static boolean isAnswer(Said said) {
        return said.text().matches("[$]\\{[^{}]*}|\\.");
    }

    @Override
    public Formula chosen(Said list, String choice) {
        var selected = "selected(" + list.text() + ", " + choice + ")";
        return new Formula.Atom(
                selected, not(selected), list.given() instanceof Formula.Atom atom ? Set.of(atom.text()) : Set.of());
    }

    @Override
    public String conditional(String condition, String yes, String no) {
        return "if(" + condition + ", " + yes + ", " + no + ")";
    }

    @Override
    public Said joined(Said left, Said right) {
        return Said.of("concat(" + left.text() + ", " + right.text() + ")", Kind.TEXT, left, right);
    }

    @Override
    public Said orElse(Said answer, Said otherwise) {
        if (otherwise.text().equals("''") && answer.kind() == Kind.TEXT) return Said.always(answer.text(), Kind.TEXT);
        return new Said(
                "coalesce(" + answer.text() + ", " + otherwise.text() + ")",
                answer.kind() == otherwise.kind() ? answer.kind() : Kind.DECIMAL,
                Formula.any(answer.given(), otherwise.given()));
    }

    @Override
    public Optional<String> overEntries(String what, String group, String question) {
        return Optional.ofNullable(
                switch (what) {
                    case "count" -> "count(" + group + ")";
                    case "given" -> "count-non-empty(" + question + ")";
                    case "sum", "min", "max" -> what + "(" + question + ")";
                    default -> null;
                });
    }

    @Override
    public Optional<String> joinedEntries(String group, String question, String between) {
        return Optional.of("join(" + quoted(between) + ", " + question + ")");
    }

    @Override
    public Optional<String> oneEntry(String group, String question, int number) {
        return Optional.of("indexed-repeat(%s, %s, %d)".formatted(question, group, number));
    }

    @Override
    public Said daysBetween(Said from, Said to) {
        return Said.of(to.operand() + " - " + from.operand(), Kind.DECIMAL, from, to);
    }

    @Override
    public Optional<Formula> truth(String function, List<Said> values) {
        var said =
                switch (function) {
                    case "contains" -> texts(values) ? call("contains", values) : null;
                    case "startsWith" -> texts(values) ? call("starts-with", values) : null;
                    case "endsWith" -> texts(values) ? call("ends-with", values) : null;
                    case "matches" ->
                        texts(values)
                                ? matches(values.get(0).text(), values.get(1).text())
                                : null;
                    case "numeric" -> "regex(" + values.getFirst().text() + ", '" + SPACED + "')";
                    case "whole" ->
                        values.getFirst().operand() + " = int("
                                + values.getFirst().text() + ")";
                    default -> null;
                };
        return Optional.ofNullable(said).map(text -> new Formula.Atom(text, not(text), Set.of()));
    }

    private static boolean texts(List<Said> values) {
        return values.stream().allMatch(each -> each.kind() == Kind.TEXT);
    }

    /** Here the whole of a text has to match, in CEL a part of it. */
    private String matches(String text, String quoted) {
        if (!quoted.matches("(?s)(['\"]).*\\1")) throw new NotTranslatable("matches()");
        var pattern = quoted.substring(1, quoted.length() - 1);
        var whole = WHOLE_PATTERN.matcher(pattern);
        if (whole.matches()) return "regex(" + text + ", " + quoted(whole.group(1)) + ")";
        var plain = PLAIN_PATTERN.matcher(pattern);
        if (!plain.matches() || plain.group(2).endsWith("\\")) throw new NotTranslatable(pattern);
        var before = plain.group(1).isEmpty() ? "[\\s\\S]*" : "";
        var after = plain.group(3).isEmpty() ? "[\\s\\S]*" : "";
        return "regex(" + text + ", " + quoted(before + plain.group(2) + after) + ")";
    }

    @Override
    public Optional<Said> value(String function, List<Said> values) {
        var first = values.isEmpty() ? Said.always("", Kind.TEXT) : values.getFirst();
        return Optional.ofNullable(
                switch (function) {
                    case "today" -> Said.always("today()", Kind.DATE);
                    case "date" -> made("date", Kind.DATE, values);
                    case "dated" -> made("date", Kind.DATE, values);
                    case "days" -> made("number", Kind.DECIMAL, values);
                    case "list" ->
                        Said.always(
                                quoted(values.stream().map(Said::text).collect(Collectors.joining(" "))), Kind.LIST);
                    case "size" -> size(first);
                    case "at" -> at(values);
                    case "number" -> number(first);
                    case "text" -> made("string", Kind.TEXT, values);
                    case "double" ->
                        first.kind().isNumber() ? new Said(first.text(), Kind.DECIMAL, first.given()) : null;
                    case "int" -> first.kind().isNumber() ? made("int", Kind.WHOLE, values) : null;
                    case "math.abs" -> made("abs", first.kind(), values);
                    case "math.ceil" -> made("ceiling", Kind.DECIMAL, values);
                    case "math.floor" -> made("floor", Kind.DECIMAL, values);
                    case "math.round" -> Said.of("round(" + first.text() + ", 0)", Kind.DECIMAL, first);
                    case "math.greatest", "math.greatest?" -> made("max", Kind.DECIMAL, values);
                    case "math.least", "math.least?" -> made("min", Kind.DECIMAL, values);
                    case "join" -> made("join", Kind.TEXT, values);
                    case "substring" -> substring(values);
                    case "/" -> divided(values, "%s div %s", Kind.DECIMAL);
                    case "int/" -> divided(values, "int(%s div %s)", Kind.WHOLE);
                    case "%" -> divided(values, "%s mod %s", Kind.WHOLE);
                    case "getFullYear" -> part(first, "%Y", "");
                    case "getMonth" -> part(first, "%n", " - 1");
                    case "getDate" -> part(first, "%e", "");
                    case "getDayOfMonth" -> part(first, "%e", " - 1");
                    default -> null;
                });
    }

    private static Said made(String name, Kind kind, List<Said> values) {
        return Said.of(call(name, values), kind, values.toArray(Said[]::new));
    }

    private static String call(String name, List<Said> values) {
        return name + values.stream().map(Said::text).collect(Collectors.joining(", ", "(", ")"));
    }

    private static @Nullable Said size(Said first) {
        return switch (first.kind()) {
            case LIST -> made("count-selected", Kind.WHOLE, List.of(first));
            case TEXT -> made("string-length", Kind.WHOLE, List.of(first));
            case DATE, DECIMAL, TRUTH, WHOLE -> null;
        };
    }

    private static Said at(List<Said> values) {
        var list = values.get(0);
        var beyond = Formula.Atom.of(
                "count-selected(" + list.text() + ") > " + values.get(1).text());
        return new Said(call("selected-at", values), Kind.TEXT, Formula.all(list.given(), beyond));
    }

    private static Said number(Said text) {
        var said = "number(" + text.text() + ")";
        if (text.kind() != Kind.TEXT) return new Said(said, Kind.DECIMAL, text.given());
        var isNumber = Formula.Atom.of("regex(" + text.text() + ", '" + SPACED + "')");
        return new Said(said, Kind.DECIMAL, Formula.all(text.given(), isNumber));
    }

    /** Beyond the end of the text CEL has none, and XPath a shorter one. */
    private static Said substring(List<Said> values) {
        var made = made("substr", Kind.TEXT, values);
        var last = values.getLast();
        var reaches = Formula.Atom.of("string-length(" + values.getFirst().text() + ") >= " + last.operand());
        return new Said(made.text(), Kind.TEXT, Formula.all(made.given(), reaches));
    }

    private static Said divided(List<Said> values, String as, Kind kind) {
        var left = values.get(0);
        var right = values.get(1);
        var said = Said.of(as.formatted(left.operand(), right.operand()), kind, left, right);
        if (kind == Kind.DECIMAL) return said;
        var some = Formula.Atom.of(right.operand() + " != 0");
        return new Said(
                said.text(), kind, right.text().matches("[1-9]\\d*") ? said.given() : Formula.all(said.given(), some));
    }

    private static @Nullable Said part(Said date, String format, String more) {
        if (date.kind() != Kind.DATE) return null;
        return Said.of("number(format-date(" + date.text() + ", '" + format + "'))" + more, Kind.WHOLE, date);
    }
}
