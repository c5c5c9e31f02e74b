package heard.questionnaires.expressions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says the values in our conditions in the language of another form. */
final class ValueExport {
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private final Tongue tongue;
    private final Foreign foreign;
    private final CelExport truths;
    private final EntryExport entries;

    ValueExport(Tongue tongue, Foreign foreign, CelExport truths) {
        this.tongue = tongue;
        this.foreign = foreign;
        this.truths = truths;
        this.entries = new EntryExport(tongue, foreign);
    }

    Said of(Expression expression) {
        return switch (expression) {
            case Expression.Text(var text) -> Said.always(tongue.quoted(text), Kind.TEXT);
            case Expression.Number(var number) -> number(number);
            case Expression.Reference(var name) -> answer(foreign.find(name), name);
            case Expression.Self _ ->
                foreign.self()
                        .map(self -> Said.always(self.reference(), self.kind()))
                        .orElseThrow(() -> new NotTranslatable("this"));
            case Expression.Negative(var operand) -> negative(of(operand));
            case Expression.Several(var several) -> list(several);
            case Expression.Binary(var operator, var left, var right) -> arithmetic(operator, left, right);
            case Expression.Call(var name, var arguments) -> called(name, arguments);
            case Expression.Column(var name) ->
                foreign.column(name)
                        .map(column -> Said.always(column.reference(), Kind.TEXT))
                        .orElseThrow(() -> new NotTranslatable(name));
            case Expression.Truth _ -> throw new NotTranslatable(expression.toString());
        };
    }

    private static Said number(BigDecimal number) {
        var isWhole = number.scale() <= 0;
        var text =
                isWhole ? number.toPlainString() : number.stripTrailingZeros().toPlainString();
        return Said.always(text, isWhole ? Kind.WHOLE : Kind.DECIMAL);
    }

    private Said answer(Optional<Foreign.Named> answer, String name) {
        return answer.map(each -> new Said(each.reference(), each.kind(), tongue.given(each.reference())))
                .orElseThrow(() -> new NotTranslatable(name));
    }

    private static Said negative(Said operand) {
        return Said.of("-" + operand.operand(), operand.kind(), operand);
    }

    private Said list(List<Expression> several) {
        return tongue.value("list", several.stream().map(ValueExport::text).toList())
                .orElseThrow(() -> new NotTranslatable("[…]"));
    }

    /** As it is, without marks around it. */
    private static Said text(Expression element) {
        if (element instanceof Expression.Text(var text)) return Said.always(text, Kind.TEXT);
        throw new NotTranslatable("[…]");
    }

    private Said arithmetic(String operator, Expression left, Expression right) {
        var days = days(new Expression.Binary(operator, left, right));
        if (days.isPresent()) return tongue.value("days", List.of(days.get())).orElseThrow(ValueExport::dates);
        var from = days(right);
        var to = days(left);
        if (operator.equals("-") && from.isPresent() && to.isPresent()) return tongue.daysBetween(from.get(), to.get());
        return arithmetic(operator, of(left), of(right));
    }

    private static NotTranslatable dates() {
        return new NotTranslatable("int()");
    }

    private Said arithmetic(String operator, Said left, Said right) {
        if (operator.equals("+") && left.kind() == Kind.TEXT && right.kind() == Kind.TEXT)
            return tongue.joined(left, right);
        if (!left.kind().isNumber() || !right.kind().isNumber()) throw new NotTranslatable(operator);
        var isWhole = left.kind() == Kind.WHOLE && right.kind() == Kind.WHOLE;
        var kind = isWhole ? Kind.WHOLE : Kind.DECIMAL;
        if (operator.equals("/") || operator.equals("%")) {
            return tongue.value(isWhole && operator.equals("/") ? "int/" : operator, List.of(left, right))
                    .orElseThrow(() -> new NotTranslatable(operator));
        }
        return Said.of(left.operand() + " " + operator + " " + right.operand(), kind, left, right);
    }

    /** The date of which an expression counts the days, as {@code double(int(date) / 86400)} does. */
    private Optional<Said> days(Expression expression) {
        return switch (expression) {
            case Expression.Call(var name, var arguments) when name.equals("double") -> days(arguments.getFirst());
            case Expression.Binary(var operator, var seconds, Expression.Number(var number))
            when operator.equals("/")
                    && number.compareTo(DAY) == 0
                    && seconds instanceof Expression.Call(var name, var arguments)
                    && name.equals("int") ->
                Optional.of(of(arguments.getFirst())).filter(each -> each.kind() == Kind.DATE);
            default -> Optional.empty();
        };
    }

    private Said called(String name, List<Expression> arguments) {
        var inEntries = entries.of(name, arguments, false);
        if (inEntries.isPresent()) return inEntries.get();
        var days = days(new Expression.Call(name, arguments));
        if (days.isPresent()) return tongue.value("days", List.of(days.get())).orElseThrow(ValueExport::dates);
        return switch (name) {
            case "entry" ->
                foreign.entry()
                        .map(number -> Said.always(number, Kind.WHOLE))
                        .orElseThrow(() -> new NotTranslatable("entry"));
            case "if" -> conditional(arguments.get(0), arguments.get(1), arguments.get(2));
            case "join" -> join(arguments);
            case "math.greatest", "math.least" -> most(name, arguments);
            case "timestamp" -> timestamp(arguments.getFirst());
            case "date" -> date(arguments.getFirst());
            default ->
                tongue.value(name, arguments.stream().map(this::of).toList())
                        .orElseThrow(() -> new NotTranslatable(name + "()"));
        };
    }

    private Said date(Expression text) {
        if (!(text instanceof Expression.Text(var day)) || !day.matches("\\d{4}-\\d\\d-\\d\\d")) {
            throw new NotTranslatable("date()");
        }
        return tongue.value("date", List.of(Said.always(tongue.quoted(day), Kind.TEXT)))
                .orElseThrow(() -> new NotTranslatable("date()"));
    }

    /** Days counted since 1970, as a date. */
    private Said timestamp(Expression seconds) {
        if (seconds instanceof Expression.Binary(var operator, var days, Expression.Number(var number))
                && operator.equals("*")
                && number.compareTo(DAY) == 0) {
            return tongue.value("dated", List.of(of(days))).orElseThrow(() -> new NotTranslatable("timestamp()"));
        }
        throw new NotTranslatable("timestamp()");
    }

    private Said conditional(Expression condition, Expression yes, Expression no) {
        var inEntries = entries.orNothing(condition, yes, no);
        if (inEntries.isPresent()) return inEntries.get();
        if (condition instanceof Expression.Call(var name, var arguments)
                && name.equals("has")
                && arguments.getFirst().equals(yes)) {
            return tongue.orElse(of(yes), of(no));
        }
        var verdict = truths.verdict(condition);
        var first = of(yes);
        var second = of(no);
        var given =
                Formula.any(Formula.all(verdict.holds(), first.given()), Formula.all(verdict.fails(), second.given()));
        var kind = first.kind() == second.kind() ? first.kind() : Kind.DECIMAL;
        if (first.kind() != second.kind()
                && !(first.kind().isNumber() && second.kind().isNumber())) {
            throw new NotTranslatable("? :");
        }
        return new Said(
                tongue.conditional(truths.said(verdict.holds()), first.text(), second.text()),
                kind,
                verdict.isDecided() && first.isAlwaysThere() && second.isAlwaysThere() ? Formula.always() : given);
    }

    private Said join(List<Expression> arguments) {
        if (!(arguments.getFirst() instanceof Expression.Several(var several))) throw new NotTranslatable("join()");
        var values = new ArrayList<Said>();
        values.add(arguments.size() > 1 ? of(arguments.get(1)) : Said.always(tongue.quoted(""), Kind.TEXT));
        several.forEach(each -> values.add(of(each)));
        return tongue.value("join", values).orElseThrow(() -> new NotTranslatable("join()"));
    }

    /** Of several, which may stand in a list to which those are added that were answered. */
    private Said most(String name, List<Expression> arguments) {
        var values = arguments.size() == 1
                ? members(arguments.getFirst())
                : arguments.stream().map(this::of).toList();
        var given = arguments.size() == 1
                ? Formula.any(values.stream().map(Said::given).toList())
                : Formula.all(values.stream().map(Said::given).toList());
        var isOptional = arguments.size() == 1 && values.stream().anyMatch(each -> !each.isAlwaysThere());
        return tongue.value(isOptional ? name + "?" : name, values)
                .map(said -> new Said(said.text(), Kind.DECIMAL, given))
                .orElseThrow(() -> new NotTranslatable(name + "()"));
    }

    private List<Said> members(Expression list) {
        return switch (list) {
            case Expression.Several(var several) ->
                several.stream().map(this::of).toList();
            case Expression.Binary(var operator, var left, var right)
            when operator.equals("+") -> {
                var all = new ArrayList<>(members(left));
                all.addAll(members(right));
                yield all;
            }
            case Expression.Call(var name, var arguments)
            when name.equals("if")
                    && arguments.get(0) instanceof Expression.Call(var has, var answer)
                    && has.equals("has")
                    && arguments.get(1).equals(new Expression.Several(answer))
                    && arguments.get(2).equals(new Expression.Several(List.of())) ->
                answer.stream().map(this::of).toList();
            default -> throw new NotTranslatable("[…]");
        };
    }
}
