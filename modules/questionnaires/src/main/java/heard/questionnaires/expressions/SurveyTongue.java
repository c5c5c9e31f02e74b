package heard.questionnaires.expressions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The expressions of SurveyJS. An answer that was not given is empty, and nought in sums. */
final class SurveyTongue implements Tongue {
    @Override
    public String always() {
        return "true";
    }

    @Override
    public String never() {
        return "false";
    }

    @Override
    public String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    @Override
    public Formula given(String reference) {
        return new Formula.Atom(reference + " notempty", reference + " empty", Set.of());
    }

    @Override
    public String not(String truth) {
        return "!(" + truth + ")";
    }

    @Override
    public boolean isFalseWithout(String operator, Said left, Said right) {
        return operator.equals("=") && (isConstant(left) || isConstant(right));
    }

    private static boolean isConstant(Said said) {
        return said.text().matches("(?s)'.+'|-?[\\d.]+|getDate\\('[^']*'\\)");
    }

    @Override
    public Formula chosen(Said list, String choice) {
        if (list.kind() != Kind.LIST) throw new NotTranslatable(list.text());
        var said = list.text() + " contains " + choice;
        var implied = list.given() instanceof Formula.Atom atom ? Set.of(atom.text()) : Set.<String>of();
        return new Formula.Atom(said, list.text() + " notcontains " + choice, implied);
    }

    @Override
    public String conditional(String condition, String yes, String no) {
        return "iif(" + condition + ", " + yes + ", " + no + ")";
    }

    @Override
    public Said joined(Said left, Said right) {
        return Said.of(left.operand() + " + " + right.operand(), Kind.TEXT, left, right);
    }

    @Override
    public Said orElse(Said answer, Said otherwise) {
        var given = answer.given().said(always(), never());
        return new Said(
                conditional(given, answer.text(), otherwise.text()),
                answer.kind() == otherwise.kind() ? answer.kind() : Kind.DECIMAL,
                Formula.any(answer.given(), otherwise.given()));
    }

    /** How many entries there are it does not count, but how many have an answer. */
    @Override
    public Optional<String> overEntries(String what, String group, String question) {
        var function =
                switch (what) {
                    case "given" -> "countInArray";
                    case "sum", "min", "max" -> what + "InArray";
                    default -> "";
                };
        if (function.isEmpty()) return Optional.empty();
        return Optional.of("%s(%s, %s)".formatted(function, group, quoted(question)));
    }

    @Override
    public Optional<String> joinedEntries(String group, String question, String between) {
        return Optional.empty();
    }

    @Override
    public Optional<String> oneEntry(String group, String question, int number) {
        return Optional.empty();
    }

    @Override
    public Said daysBetween(Said from, Said to) {
        return Said.of("dateDiff(" + from.text() + ", " + to.text() + ", 'days')", Kind.DECIMAL, from, to);
    }

    @Override
    public Optional<Formula> truth(String function, List<Said> values) {
        if (!function.equals("contains") || values.stream().anyMatch(each -> each.kind() != Kind.TEXT)) {
            return Optional.empty();
        }
        var beside = values.get(0).operand();
        var part = values.get(1).operand();
        return Optional.of(new Formula.Atom(beside + " contains " + part, beside + " notcontains " + part, Set.of()));
    }

    @Override
    public Optional<Said> value(String function, List<Said> values) {
        var first = values.isEmpty() ? Said.always("", Kind.TEXT) : values.getFirst();
        return Optional.ofNullable(
                switch (function) {
                    case "today" -> Said.always("today()", Kind.DATE);
                    case "date" -> made("getDate", Kind.DATE, values);
                    case "list" ->
                        Said.always(
                                values.stream()
                                        .map(each -> quoted(each.text()))
                                        .collect(Collectors.joining(", ", "[", "]")),
                                Kind.LIST);
                    case "double" ->
                        first.kind().isNumber() ? new Said(first.text(), Kind.DECIMAL, first.given()) : null;
                    case "int" -> first.kind().isNumber() ? made("trunc", Kind.WHOLE, values) : null;
                    case "math.round" -> Said.of("round(" + first.text() + ", 0)", Kind.DECIMAL, first);
                    case "math.greatest" -> made("max", Kind.DECIMAL, values);
                    case "math.least" -> made("min", Kind.DECIMAL, values);
                    case "/" ->
                        Said.of(
                                values.get(0).operand() + " / " + values.get(1).operand(),
                                Kind.DECIMAL,
                                values.get(0),
                                values.get(1));
                    case "getFullYear" -> part("year", first, "");
                    case "getMonth" -> part("month", first, " - 1");
                    case "getDate" -> part("day", first, "");
                    case "getDayOfMonth" -> part("day", first, " - 1");
                    default -> null;
                });
    }

    private static Said made(String name, Kind kind, List<Said> values) {
        var text = name + values.stream().map(Said::text).collect(Collectors.joining(", ", "(", ")"));
        return Said.of(text, kind, values.toArray(Said[]::new));
    }

    private static @Nullable Said part(String function, Said date, String more) {
        if (date.kind() != Kind.DATE) return null;
        return Said.of(function + "(" + date.text() + ")" + more, Kind.WHOLE, date);
    }
}
