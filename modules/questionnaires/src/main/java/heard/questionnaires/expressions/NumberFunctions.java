package heard.questionnaires.expressions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Arithmetic, and functions that come to a number. */
final class NumberFunctions {
    private final CelWriting writing;

    NumberFunctions(CelWriting writing) {
        this.writing = writing;
    }

    Term arithmetic(String operator, Term left, Expression exponent, Term right) {
        if (operator.equals("+") && writing.dialect() == Dialect.EXPRESSION_MANAGER && isWords(left, right)) {
            return Term.of("(%s + %s)".formatted(words(left), words(right)), Kind.TEXT);
        }
        if (operator.equals("+") && writing.dialect() == Dialect.SURVEYJS && isWords(left, right)) {
            return Term.of("(%s + %s)".formatted(words(left), words(right)), Kind.TEXT);
        }
        var a = operand(operator, left);
        var b = operand(operator, right);
        return switch (operator) {
            case "+", "-", "*" -> Term.of("(%s %s %s)".formatted(a.cel(), operator, b.cel()), Kind.DECIMAL, a, b);
            case "/" -> Term.of("(%s / %s)".formatted(a.cel(), b.cel()), Kind.DECIMAL, a, b);
            case "%" -> Term.of("(int(%s) %% int(%s))".formatted(a.cel(), b.cel()), Kind.WHOLE, a, b);
            case "^" -> power(a, writing.term(exponent));
            default -> throw new NotTranslatable(operator);
        };
    }

    private static boolean isWords(Term left, Term right) {
        return isWord(left) || isWord(right);
    }

    private static boolean isWord(Term term) {
        return term.kind() == Kind.TEXT && (term.literal() == null || !Term.isNumber(term.literal()));
    }

    private static String words(Term term) {
        return term.text().orElse("''").cel();
    }

    /** SurveyJS takes what was not answered for nought, LimeSurvey does where it adds. */
    private Term operand(String operator, Term term) {
        var number = term.decimal();
        var isNought = writing.dialect() == Dialect.SURVEYJS
                || writing.dialect() == Dialect.EXPRESSION_MANAGER && operator.equals("+");
        return isNought ? number.orElse("0.0") : number;
    }

    private static Term power(Term base, Term exponent) {
        if (!exponent.cel().matches("[1-4]")) throw new NotTranslatable("^ " + exponent.cel());
        var times = Integer.parseInt(exponent.cel());
        return base.as("(" + String.join(" * ", java.util.Collections.nCopies(times, base.cel())) + ")", Kind.DECIMAL);
    }

    Optional<Term> term(Function function, String name, List<Expression> arguments) {
        return Optional.ofNullable(
                switch (function) {
                    case NUMBER -> number(only(name, arguments));
                    case WHOLE -> whole(only(name, arguments));
                    case ROUND -> round(name, arguments);
                    case CEILING -> math("ceil", only(name, arguments));
                    case FLOOR -> math("floor", only(name, arguments));
                    case ABSOLUTE -> math("abs", only(name, arguments));
                    case POWER ->
                        power(
                                writing.term(TruthFunctions.two(name, arguments).get(0))
                                        .decimal(),
                                writing.term(arguments.get(1)));
                    case COUNT_SELECTED -> counted(only(name, arguments));
                    case SUM -> sum(arguments);
                    case AVERAGE -> average(arguments);
                    case LEAST -> extreme("least", name, arguments);
                    case GREATEST -> extreme("greatest", name, arguments);
                    case COUNT -> count(arguments);
                    case COUNT_OF -> countOf(name, arguments);
                    default -> null;
                });
    }

    private Term only(String name, List<Expression> arguments) {
        return writing.term(TruthFunctions.only(name, arguments));
    }

    private static Term number(Term term) {
        return term.kind().isNumber() ? term : term.decimal();
    }

    private static Term whole(Term term) {
        if (term.kind() == Kind.WHOLE) return term;
        return term.as("int(" + term.decimal().cel() + ")", Kind.WHOLE);
    }

    private Term round(String name, List<Expression> arguments) {
        if (arguments.isEmpty() || arguments.size() > 2) throw new NotTranslatable(name + "()");
        var number = writing.term(arguments.getFirst()).decimal();
        var places =
                arguments.size() == 1 ? "0" : writing.term(arguments.get(1)).cel();
        if (!places.matches("[0-6]")) throw new NotTranslatable(name + "()");
        var factor = "1" + "0".repeat(Integer.parseInt(places)) + ".0";
        var cel = places.equals("0")
                ? "math.round(%s)".formatted(number.cel())
                : "(math.round(%s * %s) / %s)".formatted(number.cel(), factor, factor);
        return number.as(cel, Kind.DECIMAL);
    }

    private static Term math(String function, Term term) {
        return term.as("math.%s(%s)".formatted(function, term.decimal().cel()), Kind.DECIMAL);
    }

    /** The size of an answer that is not there is nought. */
    private static Term counted(Term term) {
        if (term.kind() == Kind.TEXT && !term.choices().isEmpty()) {
            return Term.of("(" + term.given() + " ? 1 : 0)", Kind.WHOLE);
        }
        if (term.kind() != Kind.LIST) throw new NotTranslatable(term.cel());
        return term.as("size(" + term.cel() + ")", Kind.WHOLE).orElse("0");
    }

    private Term sum(List<Expression> arguments) {
        if (arguments.isEmpty() || writing.dialect() == Dialect.XPATH) throw new NotTranslatable("sum()");
        return Term.of(
                arguments.stream()
                        .map(argument ->
                                writing.term(argument).decimal().orElse("0.0").cel())
                        .collect(Collectors.joining(" + ", "(", ")")),
                Kind.DECIMAL);
    }

    private Term average(List<Expression> arguments) {
        return Term.of(
                        "(%s / double(%s))"
                                .formatted(
                                        sum(arguments).cel(), count(arguments).cel()),
                        Kind.DECIMAL)
                .withDefined(List.of(count(arguments).cel() + " > 0"));
    }

    /** Of those that are there; of none there is none. LimeSurvey and SurveyJS count what is not there in their own ways. */
    private Term extreme(String which, String name, List<Expression> arguments) {
        if (arguments.size() < 2) throw new NotTranslatable(name + "()");
        var terms = arguments.stream()
                .map(argument -> writing.term(argument).decimal())
                .toList();
        if (terms.stream().allMatch(Term::isAlwaysThere)) {
            var values = terms.stream().map(Term::cel).collect(Collectors.joining(", "));
            return Term.of("math.%s(%s)".formatted(which, values), Kind.DECIMAL);
        }
        if (writing.dialect() == Dialect.EXPRESSION_MANAGER) throw new NotTranslatable(name + "()");
        var values = terms.stream()
                .map(term -> term.isAlwaysThere()
                        ? "[" + term.cel() + "]"
                        : "(%s ? [%s] : [])".formatted(term.given(), term.cel()))
                .collect(Collectors.joining(" + "));
        var list = Term.of("math.%s(%s)".formatted(which, values), Kind.DECIMAL);
        if (terms.stream().anyMatch(Term::isAlwaysThere)) return list;
        return list.withDefined(List.of(terms.stream().map(Term::given).collect(Collectors.joining(" || ", "(", ")"))));
    }

    /** How many of them are there. */
    private Term count(List<Expression> arguments) {
        if (writing.dialect() == Dialect.XPATH) throw new NotTranslatable("count()");
        return Term.of(
                arguments.stream()
                        .map(argument -> one(writing.term(argument)))
                        .collect(Collectors.joining(" + ", "(", ")")),
                Kind.WHOLE);
    }

    private String one(Term term) {
        if (term.kind() == Kind.LIST)
            return term.as("size(" + term.cel() + ")", Kind.WHOLE).orElse("0").cel();
        var given = term.kind() == Kind.TRUTH ? writing.comparisons().guarded(term, false) : term.given();
        return "(" + given + " ? 1 : 0)";
    }

    /** How many of them are equal to the first. */
    private Term countOf(String name, List<Expression> arguments) {
        if (arguments.size() < 2) throw new NotTranslatable(name + "()");
        return Term.of(
                arguments.subList(1, arguments.size()).stream()
                        .map(each -> new Expression.Binary("=", each, arguments.getFirst()))
                        .map(equal -> "(" + writing.truth(equal, false) + " ? 1 : 0)")
                        .collect(Collectors.joining(" + ", "(", ")")),
                Kind.WHOLE);
    }
}
