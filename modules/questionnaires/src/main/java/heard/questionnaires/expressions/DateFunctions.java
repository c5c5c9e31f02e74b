package heard.questionnaires.expressions;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Functions of dates. */
final class DateFunctions {
    private static final Map<String, String> FORMATS = Map.of(
            "%Y", "text(%s.getFullYear())",
            "%n", "text(%s.getMonth() + 1)",
            "%e", "text(%s.getDate())",
            "%Y-%m-%d", "text(%s)");

    private final CelWriting writing;

    DateFunctions(CelWriting writing) {
        this.writing = writing;
    }

    Optional<Term> term(Function function, String name, List<Expression> arguments) {
        return Optional.ofNullable(
                switch (function) {
                    case TODAY -> Term.of("today", Kind.DATE);
                    case DATE -> date(only(name, arguments));
                    case DAYS -> demand(only(name, arguments)).decimal();
                    case DAYS_BETWEEN -> between(name, arguments);
                    case FORMAT_DATE -> format(name, arguments);
                    case YEAR -> part(arguments, "getFullYear()", "");
                    case MONTH -> part(arguments, "getMonth()", " + 1");
                    case DAY -> part(arguments, "getDate()", "");
                    case AGE -> age(demand(only(name, arguments)));
                    default -> null;
                });
    }

    private Term only(String name, List<Expression> arguments) {
        return writing.term(TruthFunctions.only(name, arguments));
    }

    private static Term demand(Term term) {
        if (term.kind() != Kind.DATE) throw new NotTranslatable(term.cel());
        return term;
    }

    private static Term date(Term term) {
        if (term.kind() == Kind.DATE) return term;
        if (term.kind().isNumber()) {
            var seconds = "timestamp(int(%s) * 86400)".formatted(term.decimal().cel());
            return term.as(seconds, Kind.DATE);
        }
        var literal = term.literal();
        if (literal == null || !literal.matches("\\d{4}-\\d\\d-\\d\\d")) throw new NotTranslatable("date()");
        return Term.of("date(" + term.cel() + ")", Kind.DATE);
    }

    private Term between(String name, List<Expression> arguments) {
        var from = demand(writing.term(TruthFunctions.two(name, arguments).get(0)));
        var to = demand(writing.term(arguments.get(1)));
        return Term.of("(%s - %s)".formatted(to.decimal().cel(), from.decimal().cel()), Kind.DECIMAL, from, to);
    }

    private Term format(String name, List<Expression> arguments) {
        var date = demand(writing.term(TruthFunctions.two(name, arguments).get(0)));
        var format = writing.term(arguments.get(1)).literal();
        var cel = format == null ? null : FORMATS.get(format);
        if (cel == null) throw new NotTranslatable(name + "()");
        return date.as(cel.formatted(date.cel()), Kind.TEXT);
    }

    private Term part(List<Expression> arguments, String method, String more) {
        var date = arguments.isEmpty() ? Term.of("today", Kind.DATE) : demand(writing.term(arguments.getFirst()));
        var cel = "%s.%s%s".formatted(date.cel(), method, more);
        return date.as(more.isEmpty() ? cel : "(" + cel + ")", Kind.WHOLE);
    }

    /** In whole years: one less until the birthday of this year. */
    private static Term age(Term born) {
        var before = "(today.getMonth() < %1$s.getMonth() || today.getMonth() == %1$s.getMonth() "
                + "&& today.getDayOfMonth() < %1$s.getDayOfMonth())";
        return born.as(
                ("(today.getFullYear() - %1$s.getFullYear() - (" + before + " ? 1 : 0))").formatted(born.cel()),
                Kind.WHOLE);
    }
}
