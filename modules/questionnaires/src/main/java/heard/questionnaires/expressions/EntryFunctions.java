package heard.questionnaires.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Functions over the entries of a group that repeats; where there is none, it is as if there were an empty one. */
final class EntryFunctions {
    private final CelWriting writing;

    EntryFunctions(CelWriting writing) {
        this.writing = writing;
    }

    /** Empty where the function is about something else. */
    Optional<Term> term(Function function, String name, List<Expression> arguments) {
        return Optional.ofNullable(
                switch (function) {
                    case SUM -> only(arguments).map(EntryFunctions::sum).orElse(null);
                    case LEAST ->
                        only(arguments).map(each -> extreme("least", each)).orElse(null);
                    case GREATEST ->
                        only(arguments).map(each -> extreme("greatest", each)).orElse(null);
                    case COUNT -> only(arguments).map(this::count).orElse(null);
                    case COUNT_GIVEN -> counted(only(arguments).map(this::given).orElse(null), name);
                    case JOIN -> joined(arguments);
                    case IN_ENTRY -> inEntry(name, arguments);
                    case SUM_IN_ENTRIES -> sum(inArray(name, arguments));
                    case LEAST_IN_ENTRIES -> extreme("least", inArray(name, arguments));
                    case GREATEST_IN_ENTRIES -> extreme("greatest", inArray(name, arguments));
                    case COUNT_IN_ENTRIES -> given(inArray(name, arguments));
                    case AVERAGE_IN_ENTRIES -> average(inArray(name, arguments));
                    default -> null;
                });
    }

    private static Term counted(@Nullable Term count, String name) {
        if (count == null) throw new NotTranslatable(name + "()");
        return count;
    }

    private Optional<Entries> only(List<Expression> arguments) {
        return arguments.size() == 1 ? entries(arguments.getFirst()) : Optional.empty();
    }

    private Optional<Entries> entries(Expression expression) {
        return expression instanceof Expression.Reference(var reference)
                ? writing.entries(reference)
                : Optional.empty();
    }

    /** SurveyJS names the group, and in a text the question. */
    private Entries inArray(String name, List<Expression> arguments) {
        if (arguments.size() != 2 || !(arguments.get(1) instanceof Expression.Text(var question))) {
            throw new NotTranslatable(name + "()");
        }
        var group = entries(arguments.getFirst()).orElseThrow(() -> new NotTranslatable(name + "()"));
        return writing.entries(group.group() + "." + question)
                .or(() -> arguments.getFirst() instanceof Expression.Reference(var reference)
                        ? writing.entries(reference + "." + question)
                        : Optional.empty())
                .orElseThrow(() -> new NotTranslatable(question));
    }

    private static Term sum(Entries entries) {
        return Term.of("(%s ? total(%s) : 0.0)".formatted(entries.given(), numbers(entries)), Kind.DECIMAL);
    }

    private static String numbers(Entries entries) {
        if (entries.question().isEmpty() || !entries.kind().isNumber()) throw new NotTranslatable(entries.group());
        return entries.answers();
    }

    private static Term extreme(String which, Entries entries) {
        var numbers = numbers(entries);
        return Term.of("math.%s(%s.map(each, double(each)))".formatted(which, numbers), Kind.DECIMAL)
                .withDefined(List.of(entries.given(), "size(" + numbers + ") > 0"));
    }

    private Term count(Entries entries) {
        var isSurvey = writing.dialect() == Dialect.SURVEYJS;
        return isSurvey && !entries.question().isEmpty() ? given(entries) : size(entries, entries.list());
    }

    private Term given(Entries entries) {
        return size(entries, entries.question().isEmpty() ? entries.list() : entries.answers());
    }

    private static Term size(Entries entries, String list) {
        return Term.of("(%s ? size(%s) : 0)".formatted(entries.given(), list), Kind.WHOLE);
    }

    private static Term average(Entries entries) {
        var numbers = numbers(entries);
        return Term.of(
                "(%1$s && size(%2$s) > 0 ? total(%2$s) / double(size(%2$s)) : 0.0)".formatted(entries.given(), numbers),
                Kind.DECIMAL);
    }

    private @Nullable Term joined(List<Expression> arguments) {
        if (arguments.size() != 2) return null;
        var entries = entries(arguments.get(1)).filter(each -> !each.question().isEmpty());
        var between = writing.term(arguments.getFirst());
        return entries.map(each -> Term.of(
                        "(%s ? %s.map(each, text(each)).join(%s) : '')"
                                .formatted(each.given(), each.answers(), between.cel()),
                        Kind.TEXT))
                .orElse(null);
    }

    /** The answer in one entry, which is counted from 1. */
    private Term inEntry(String name, List<Expression> arguments) {
        if (arguments.size() != 3) throw new NotTranslatable(name + "()");
        var entries = entries(arguments.getFirst()).orElseThrow(() -> new NotTranslatable(name + "()"));
        var number = writing.term(arguments.get(2));
        if (entries.question().isEmpty() || !number.kind().isNumber()) throw new NotTranslatable(name + "()");
        if (Conversions.isConstant(number)) return at(entries, constant(name, number.cel()));
        var which = number.kind() == Kind.WHOLE ? number.cel() : "int(" + number.cel() + ")";
        var entry = at(entries, which + " - 1", which);
        var defined = new ArrayList<>(number.defined());
        defined.add(which + " >= 1");
        defined.addAll(entry.defined());
        return entry.withDefined(defined);
    }

    private static int constant(String name, String number) {
        if (!number.matches("[1-9]\\d{0,3}")) throw new NotTranslatable(name + "()");
        return Integer.parseInt(number);
    }

    private static Term at(Entries entries, int number) {
        return at(entries, String.valueOf(number - 1), String.valueOf(number));
    }

    private static Term at(Entries entries, String index, String number) {
        var answer = entries.list() + "[" + index + "]." + entries.question();
        return Term.of(answer, entries.kind())
                .withDefined(
                        List.of(entries.given(), "size(" + entries.list() + ") >= " + number, "has(" + answer + ")"));
    }
}
