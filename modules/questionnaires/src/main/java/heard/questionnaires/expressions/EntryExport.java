package heard.questionnaires.expressions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says in the language of another form what is counted, added up or looked up in the entries of a group that repeats. */
final class EntryExport {
    private final Tongue tongue;
    private final Foreign foreign;

    EntryExport(Tongue tongue, Foreign foreign) {
        this.tongue = tongue;
        this.foreign = foreign;
    }

    /**
     * Empty where it is about something else.
     *
     * @param orNothing whether it is to be nought, or an empty text, where the group is not asked
     */
    Optional<Said> of(String name, List<Expression> arguments, boolean orNothing) {
        if (arguments.isEmpty()) return Optional.empty();
        if (name.equals(EntriesReading.ONE)) return Optional.of(one(arguments));
        return switch (arguments.getFirst()) {
            case Expression.Reference(var group)
            when name.equals("size") && foreign.entries(group).isPresent() ->
                Optional.of(counted(group(group, orNothing), "", "count"));
            case Expression.Call(var function, var parts)
            when function.equals(EntriesReading.ANSWERS) -> Optional.of(gathered(name, arguments, parts, orNothing));
            default -> Optional.empty();
        };
    }

    /** Something else in its place where the group is not asked, which other languages do by themselves. */
    Optional<Said> orNothing(Expression condition, Expression yes, Expression no) {
        var isGiven = condition instanceof Expression.Call(var has, var of)
                && has.equals("has")
                && of.getFirst() instanceof Expression.Reference(var group)
                && foreign.entries(group).isPresent();
        return isGiven && isNothing(no) && yes instanceof Expression.Call(var name, var arguments)
                ? of(name, arguments, true)
                : Optional.empty();
    }

    private static boolean isNothing(Expression value) {
        return switch (value) {
            case Expression.Number(var number) -> number.compareTo(BigDecimal.ZERO) == 0;
            case Expression.Text(var text) -> text.isEmpty();
            default -> false;
        };
    }

    private Said gathered(String name, List<Expression> arguments, List<Expression> parts, boolean orNothing) {
        var question = text(parts.get(1));
        var isExtreme = name.startsWith("math.");
        var group = group(name(parts.getFirst()), orNothing || isExtreme);
        var answers =
                foreign.inEntries(name(parts.getFirst()), question).orElseThrow(() -> new NotTranslatable(question));
        return switch (name) {
            case "size" -> counted(group, answers.reference(), "given");
            case "total" -> new Said(over("sum", group, number(answers)), Kind.DECIMAL, Formula.always());
            case "math.greatest" -> extreme("max", group, answers);
            case "math.least" -> extreme("min", group, answers);
            case "join" -> joined(group, answers, arguments.size() > 1 ? text(arguments.get(1)) : "");
            default -> throw new NotTranslatable(name + "()");
        };
    }

    private Foreign.Repeat group(String name, boolean orNothing) {
        var group = foreign.entries(name).orElseThrow(() -> new NotTranslatable(name));
        if (!group.isAlwaysAsked() && !orNothing) throw new NotTranslatable(name);
        return group;
    }

    private Said counted(Foreign.Repeat group, String answers, String what) {
        return new Said(over(what, group, answers), Kind.WHOLE, Formula.always());
    }

    private String over(String what, Foreign.Repeat group, String answers) {
        return tongue.overEntries(what, group.reference(), answers).orElseThrow(() -> new NotTranslatable(what + "()"));
    }

    private static String number(Foreign.Named answers) {
        if (!answers.kind().isNumber()) throw new NotTranslatable(answers.reference());
        return answers.reference();
    }

    /** Of no answers there is none. */
    private Said extreme(String what, Foreign.Repeat group, Foreign.Named answers) {
        var count = over("given", group, answers.reference());
        var some = new Formula.Atom(count + " > 0", count + " = 0", Set.of());
        return new Said(over(what, group, number(answers)), Kind.DECIMAL, some);
    }

    private Said joined(Foreign.Repeat group, Foreign.Named answers, String between) {
        return tongue.joinedEntries(group.reference(), answers.reference(), between)
                .map(text -> new Said(text, Kind.TEXT, Formula.always()))
                .orElseThrow(() -> new NotTranslatable("join()"));
    }

    private Said one(List<Expression> parts) {
        var group = group(name(parts.getFirst()), true);
        var question = text(parts.get(1));
        var answers =
                foreign.inEntries(name(parts.getFirst()), question).orElseThrow(() -> new NotTranslatable(question));
        var text = tongue.oneEntry(group.reference(), answers.reference(), number(parts.get(2)))
                .orElseThrow(() -> new NotTranslatable("[…]"));
        return new Said(text, answers.kind(), tongue.given(text));
    }

    private static String name(Expression reference) {
        if (reference instanceof Expression.Reference(var name)) return name;
        throw new NotTranslatable("[…]");
    }

    private static String text(Expression expression) {
        if (expression instanceof Expression.Text(var text)) return text;
        throw new NotTranslatable("[…]");
    }

    private static int number(Expression expression) {
        if (expression instanceof Expression.Number(var number)) return number.intValue();
        throw new NotTranslatable("[…]");
    }
}
