package heard.questionnaires.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Functions that come to a text, or to the length of one, and those that choose between values. */
final class TextFunctions {
    private final CelWriting writing;

    TextFunctions(CelWriting writing) {
        this.writing = writing;
    }

    Optional<Term> term(Function function, String name, List<Expression> arguments) {
        return Optional.ofNullable(
                switch (function) {
                    case IF -> choice(name, arguments);
                    case COALESCE -> coalesce(arguments);
                    case STRING -> string(only(name, arguments));
                    case LENGTH -> length(only(name, arguments));
                    case PART -> part(name, arguments, false);
                    case PART_OF_LENGTH -> part(name, arguments, true);
                    case BEFORE -> split(name, arguments, true);
                    case AFTER -> split(name, arguments, false);
                    case CONCAT -> joined(arguments);
                    case JOIN -> separated(name, arguments);
                    case LIST -> list(arguments);
                    case TRIM -> method(only(name, arguments), "%s.trim()");
                    case LOWER -> method(only(name, arguments), "lower(%s)");
                    case SELECTED_AT -> selectedAt(name, arguments);
                    default -> null;
                });
    }

    private Term only(String name, List<Expression> arguments) {
        return writing.term(TruthFunctions.only(name, arguments));
    }

    private Term choice(String name, List<Expression> arguments) {
        if (arguments.size() != 3) throw new NotTranslatable(name + "()");
        var condition = writing.truth(arguments.get(0), false);
        var pair = alike(List.of(writing.term(arguments.get(1)), writing.term(arguments.get(2))));
        var yes = pair.get(0);
        var no = pair.get(1);
        var cel = "(%s ? %s : %s)".formatted(condition, yes.cel(), no.cel());
        if (yes.isAlwaysThere() && no.isAlwaysThere()) return Term.of(cel, yes.kind());
        var given = "(%s ? %s : %s)".formatted(condition, yes.given(), no.given());
        return Term.of(cel, yes.kind()).withDefined(List.of(given));
    }

    /** The first of two that is there. */
    private Term coalesce(List<Expression> arguments) {
        if (arguments.isEmpty()) throw new NotTranslatable("coalesce()");
        var terms = alike(arguments.stream().map(writing::term).toList());
        var last = terms.getLast();
        for (var term : terms.reversed().subList(1, terms.size())) {
            if (term.isAlwaysThere()) {
                last = term;
                continue;
            }
            var cel = "(%s ? %s : %s)".formatted(term.given(), term.cel(), last.cel());
            var either = "(" + term.given() + " || " + last.given() + ")";
            last = Term.of(cel, last.kind()).withDefined(last.isAlwaysThere() ? List.of() : List.of(either));
        }
        return last;
    }

    /** Of one kind, as the branches of a CEL expression must be. */
    static List<Term> alike(List<Term> terms) {
        var kinds = terms.stream().map(Term::kind).distinct().toList();
        if (kinds.size() == 1) return terms;
        if (kinds.stream().allMatch(Kind::isNumber))
            return terms.stream().map(Term::decimal).toList();
        return terms.stream().map(Term::text).toList();
    }

    private static Term string(Term term) {
        return term.text();
    }

    /** What is not there is nought long. */
    private static Term length(Term term) {
        if (term.kind() == Kind.LIST) throw new NotTranslatable(term.cel());
        var length = term.as("size(" + term.text().cel() + ")", Kind.WHOLE);
        return length.orElse("0");
    }

    /** From and until, or from and of that length, both from nought, and never beyond its end. */
    private Term part(String name, List<Expression> arguments, boolean isLength) {
        if (arguments.size() < 2 || arguments.size() > 3) throw new NotTranslatable(name + "()");
        var text = writing.term(arguments.get(0)).text().orElse("''");
        var from = place(arguments.get(1));
        var size = "size(" + text.cel() + ")";
        var begin = "math.least(%s, %s)".formatted(from, size);
        if (arguments.size() == 2) return Term.of("%s.substring(%s)".formatted(text.cel(), begin), Kind.TEXT);
        var until = Integer.parseInt(place(arguments.get(2))) + (isLength ? Integer.parseInt(from) : 0);
        var end = "math.least(%s, %s)".formatted(Math.max(until, Integer.parseInt(from)), size);
        return Term.of("%s.substring(%s, %s)".formatted(text.cel(), begin, end), Kind.TEXT);
    }

    private String place(Expression expression) {
        var term = writing.term(expression);
        if (!term.cel().matches("\\d{1,6}")) throw new NotTranslatable(term.cel());
        return term.cel();
    }

    private Term split(String name, List<Expression> arguments, boolean before) {
        var text =
                writing.term(TruthFunctions.two(name, arguments).get(0)).text().orElse("''");
        var sign = writing.term(arguments.get(1));
        if (sign.literal() == null || sign.literal().isEmpty()) throw new NotTranslatable(name + "()");
        var found = "%s.contains(%s)".formatted(text.cel(), sign.cel());
        var index = "%s.indexOf(%s)".formatted(text.cel(), sign.cel());
        var part = before
                ? "%s.substring(0, %s)".formatted(text.cel(), index)
                : "%s.substring(%s + %d)"
                        .formatted(text.cel(), index, sign.literal().length());
        return Term.of("(%s ? %s : '')".formatted(found, part), Kind.TEXT);
    }

    Term joined(List<Expression> arguments) {
        if (arguments.isEmpty()) return Term.literal("");
        return Term.of(
                arguments.stream()
                        .map(argument ->
                                writing.term(argument).text().orElse("''").cel())
                        .collect(Collectors.joining(
                                " + ", arguments.size() == 1 ? "" : "(", arguments.size() == 1 ? "" : ")")),
                Kind.TEXT);
    }

    private Term separated(String name, List<Expression> arguments) {
        if (arguments.size() < 2) throw new NotTranslatable(name + "()");
        var between = writing.term(arguments.getFirst());
        var parts = new ArrayList<String>();
        for (var argument : arguments.subList(1, arguments.size())) {
            parts.add(writing.term(argument).text().orElse("''").cel());
        }
        return Term.of("[%s].join(%s)".formatted(String.join(", ", parts), between.cel()), Kind.TEXT);
    }

    /** LimeSurvey's list: those that are there, with commas. */
    private Term list(List<Expression> arguments) {
        var parts = arguments.stream()
                .map(argument -> writing.term(argument).text().orElse("''").cel())
                .toList();
        return Term.of("[%s].filter(each, each != '').join(', ')".formatted(String.join(", ", parts)), Kind.TEXT);
    }

    private static Term method(Term term, String format) {
        return term.text().as(format.formatted(term.text().cel()), Kind.TEXT);
    }

    private Term selectedAt(String name, List<Expression> arguments) {
        var list = writing.term(TruthFunctions.two(name, arguments).get(0));
        if (list.kind() != Kind.LIST) throw new NotTranslatable(name + "()");
        var place = place(arguments.get(1));
        var defined = new ArrayList<>(list.defined());
        defined.add("size(" + list.cel() + ") > " + place);
        return list.as(list.cel() + "[" + place + "]", Kind.TEXT).withDefined(defined);
    }
}
