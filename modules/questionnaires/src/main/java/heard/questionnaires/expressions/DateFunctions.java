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
                    case TODAY -> today(name, arguments);
                    case DATE -> date(only(name, arguments));
                    case DAYS -> demand(only(name, arguments)).decimal();
                    case DAYS_BETWEEN -> between(name, arguments);
                    case FORMAT_DATE -> format(name, arguments);
                    case YEAR -> part(arguments, "getFullYear()", "");
                    case MONTH -> part(arguments, "getMonth()", " + 1");
                    case DAY -> part(arguments, "getDate()", "");
                    case WEEKDAY -> part(arguments, "getDayOfWeek()", "");
                    case DATE_BETWEEN -> dateBetween(name, arguments);
                    case DATE_LATER -> later(name, arguments);
                    case AGE -> years(demand(only(name, arguments)), Term.of("today", Kind.DATE));
                    default -> null;
                });
    }

    private Term only(String name, List<Expression> arguments) {
        return writing.term(TruthFunctions.only(name, arguments));
    }

    /** SurveyJS counts on from it. */
    private Term today(String name, List<Expression> arguments) {
        var today = Term.of("today", Kind.DATE);
        if (arguments.isEmpty()) return today;
        return later(today, days(writing.term(TruthFunctions.only(name, arguments))));
    }

    private Term later(String name, List<Expression> arguments) {
        if (arguments.size() < 2) throw new NotTranslatable(name + "()");
        if (arguments.size() > 2 && !"days".equals(unit(arguments))) throw new NotTranslatable(unit(arguments));
        return later(date(writing.term(arguments.get(0))), days(writing.term(arguments.get(1))));
    }

    private static Term later(Term date, Term days) {
        return Term.of("timestamp(int(%s) + int(%s) * 86400)".formatted(date.cel(), days.cel()), Kind.DATE, date, days);
    }

    private static Term days(Term number) {
        return number.kind() == Kind.WHOLE ? number : number.decimal();
    }

    private String unit(List<Expression> arguments) {
        return String.valueOf(writing.term(arguments.get(2)).literal());
    }

    private Term dateBetween(String name, List<Expression> arguments) {
        if (arguments.size() < 2) throw new NotTranslatable(name + "()");
        var unit = arguments.size() == 2 ? "days" : unit(arguments);
        var from = date(writing.term(arguments.get(0)));
        var to = date(writing.term(arguments.get(1)));
        return switch (unit) {
            case "days" -> days(from, to);
            case "years" -> years(from, to);
            default -> throw new NotTranslatable(unit);
        };
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
        return days(from, to);
    }

    /** However the two stand to one another. */
    private static Term days(Term from, Term to) {
        var cel =
                "math.abs(%s - %s)".formatted(to.decimal().cel(), from.decimal().cel());
        return Term.of(cel, Kind.DECIMAL, from, to);
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

    /** In whole years: one less until the birthday of that year. */
    private static Term years(Term born, Term until) {
        var before = "(%2$s.getMonth() < %1$s.getMonth() || %2$s.getMonth() == %1$s.getMonth() "
                + "&& %2$s.getDate() < %1$s.getDate())";
        var years = "(%2$s.getFullYear() - %1$s.getFullYear() - (" + before + " ? 1 : 0))";
        return Term.of(years.formatted(born.cel(), until.cel()), Kind.WHOLE, born, until);
    }
}
