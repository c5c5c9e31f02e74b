package heard.questionnaires.expressions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of CEL.
 *
 * @param kind of its value
 * @param defined CEL truths without which it has no value
 * @param literal the text that it is, where it is one
 * @param choices see {@link Variable#choices}
 * @param isAnswer whether it is an answer as it was given
 */
record Term(
        String cel,
        Kind kind,
        List<String> defined,
        @Nullable String literal,
        Map<String, String> choices,
        boolean isAnswer) {

    static Term of(String cel, Kind kind, Term... parts) {
        return new Term(cel, kind, together(parts), null, Map.of(), false);
    }

    static Term literal(String text) {
        return new Term(quoted(text), Kind.TEXT, List.of(), text, Map.of(), false);
    }

    static Term variable(Variable variable) {
        return new Term(variable.cel(), variable.kind(), variable.defined(), null, variable.choices(), true);
    }

    static List<String> together(Term... parts) {
        return List.copyOf(Stream.of(parts)
                .flatMap(part -> part.defined.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    Term withDefined(List<String> changed) {
        return new Term(cel, kind, changed, literal, choices, isAnswer);
    }

    /** Whether it is what a choice says, which is an empty text where it says nothing. */
    boolean isColumn() {
        return cel.startsWith("choice.");
    }

    boolean isEmptyText() {
        return literal != null && literal.isBlank();
    }

    boolean isAlwaysThere() {
        return defined.isEmpty();
    }

    /** The condition that it has a value. */
    String given() {
        return defined.isEmpty() ? "true" : String.join(" && ", defined);
    }

    /** The condition that it has none. */
    String missing() {
        if (defined.isEmpty()) return "false";
        if (defined.size() == 1) return "!" + single(defined.getFirst());
        return defined.stream().map(each -> "!" + single(each)).collect(Collectors.joining(" || "));
    }

    /** With a value of another kind where it has none of its own. */
    Term orElse(String otherwise) {
        if (defined.isEmpty()) return this;
        return of("(%s ? %s : %s)".formatted(given(), cel, otherwise), kind);
    }

    /** As a number for arithmetic, which CEL does not do between whole and decimal numbers. */
    Term decimal() {
        return switch (kind) {
            case DECIMAL -> this;
            case WHOLE -> as(cel.matches("-?\\d+") ? cel + ".0" : "double(" + cel + ")", Kind.DECIMAL);
            case TEXT -> number();
            case DATE -> as("double(int(" + cel + ") / 86400)", Kind.DECIMAL);
            case TRUTH -> as("(" + cel + " ? 1.0 : 0.0)", Kind.DECIMAL);
            case LIST -> throw new NotTranslatable(cel);
        };
    }

    /** Of a text that is no number there is none. */
    private Term number() {
        if (literal == null) {
            var both = new ArrayList<>(defined);
            both.add("numeric(" + cel + ")");
            return as("number(" + cel + ")", Kind.DECIMAL).withDefined(both);
        }
        if (!isNumber(literal)) throw new NotTranslatable(literal);
        return as(literal.strip().contains(".") ? literal.strip() : literal.strip() + ".0", Kind.DECIMAL);
    }

    /** As a text, for joining. */
    Term text() {
        if (kind == Kind.TEXT) return this;
        if (kind == Kind.TRUTH && isAnswer) return as("(" + cel + " ? 'Y' : '')", Kind.TEXT);
        return as("text(" + cel + ")", Kind.TEXT);
    }

    Term as(String changed, Kind other) {
        return new Term(changed, other, defined, null, choices, false);
    }

    static boolean isNumber(String text) {
        return text.strip().matches("-?\\d+(\\.\\d+)?");
    }

    static String quoted(String text) {
        return "'"
                + text.replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r") + "'";
    }

    /** In brackets unless it is one thing already. */
    static String single(String truth) {
        return truth.matches("[\\w.]+(\\([^()]*\\))?") || isBracketed(truth) ? truth : "(" + truth + ")";
    }

    /** In brackets where an "or" inside needs them. */
    static String bracketed(String truth) {
        return (truth.contains("||") || truth.contains("?")) && !isBracketed(truth) ? "(" + truth + ")" : truth;
    }

    private static boolean isBracketed(String truth) {
        if (!truth.startsWith("(")) return false;
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < truth.length(); i++) {
            var sign = truth.charAt(i);
            if (sign == '\\' && quoted) i++;
            else if (sign == '\'') quoted = !quoted;
            else if (!quoted && sign == '(') depth++;
            else if (!quoted && sign == ')' && --depth == 0) return i == truth.length() - 1;
        }
        return false;
    }
}
