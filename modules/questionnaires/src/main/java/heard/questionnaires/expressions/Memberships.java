package heard.questionnaires.expressions;

import java.util.List;
import java.util.stream.Collectors;

/** Whether choices are among those that were taken. */
final class Memberships {
    private final CelWriting writing;

    Memberships(CelWriting writing) {
        this.writing = writing;
    }

    /** XPath's {@code selected}. */
    String selected(List<Expression> arguments, boolean plain) {
        var answer = writing.term(arguments.get(0));
        if (answer.isColumn()) return isIn(answer, writing.term(arguments.get(1)), plain);
        var chosen = choice(answer, writing.term(arguments.get(1)));
        return switch (answer.kind()) {
            case LIST -> guarded(answer, chosen + " in " + answer.cel(), plain);
            case TEXT -> guarded(answer, answer.cel() + " == " + chosen, plain);
            case TRUTH, DECIMAL, WHOLE, DATE -> throw new NotTranslatable("selected()");
        };
    }

    /** Of a column that holds several words. */
    private String isIn(Term column, Term word, boolean plain) {
        var among = "%s in %s.split(' ')".formatted(word.text().cel(), column.cel());
        return guarded(word, among, plain);
    }

    /** SurveyJS's {@code contains}: all of these, in a list, or a part of a text. */
    String contains(List<Expression> arguments, boolean plain) {
        var answer = writing.term(arguments.get(0));
        if (answer.kind() == Kind.LIST) return allOf(arguments, plain);
        var part = writing.term(arguments.get(1));
        if (answer.kind() == Kind.TEXT && !answer.choices().isEmpty() && part.literal() != null) {
            var chosen = writing.comparisons().chosen(answer.choices(), part.literal());
            return guarded(answer, answer.cel() + ".contains(" + Term.quoted(chosen) + ")", plain);
        }
        if (part.kind() == Kind.LIST) throw new NotTranslatable(part.cel());
        return guarded(
                answer,
                "%s.contains(%s)".formatted(answer.text().cel(), part.text().cel()),
                plain);
    }

    String anyOf(List<Expression> arguments, boolean plain) {
        var answer = writing.term(arguments.get(0));
        var wanted = wanted(answer, arguments.get(1));
        if (answer.kind() != Kind.LIST)
            return guarded(answer, answer.cel() + " in [" + String.join(", ", wanted) + "]", plain);
        return guarded(answer, joined(answer, wanted, " || "), plain);
    }

    String allOf(List<Expression> arguments, boolean plain) {
        var answer = writing.term(arguments.get(0));
        var wanted = wanted(answer, arguments.get(1));
        if (answer.kind() != Kind.LIST) throw new NotTranslatable("allof");
        return guarded(answer, joined(answer, wanted, " && "), plain);
    }

    private static String joined(Term answer, List<String> wanted, String by) {
        var each = wanted.stream().map(one -> one + " in " + answer.cel()).collect(Collectors.joining(by));
        return by.contains("|") && wanted.size() > 1 ? "(" + each + ")" : each;
    }

    private List<String> wanted(Term answer, Expression expression) {
        var values = expression instanceof Expression.Several(var several) ? several : List.of(expression);
        return values.stream().map(value -> choice(answer, writing.term(value))).toList();
    }

    /** As CEL, by the name that the choice has here. */
    private String choice(Term answer, Term value) {
        if (value.literal() != null)
            return Term.quoted(writing.comparisons().chosen(answer.choices(), value.literal()));
        if (Conversions.isConstant(value)) {
            if (answer.kind().isNumber()) return value.cel();
            return Term.quoted(writing.comparisons().chosen(answer.choices(), value.cel()));
        }
        if (value.kind() == Kind.TEXT && (value.isAlwaysThere() || value.isColumn())) return value.cel();
        throw new NotTranslatable(value.cel());
    }

    private String guarded(Term answer, String truth, boolean plain) {
        return writing.comparisons().guarded(answer.as(truth, Kind.TRUTH), plain);
    }
}
