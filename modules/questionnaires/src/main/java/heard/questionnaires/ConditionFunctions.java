package heard.questionnaires;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What conditions can do with texts and numbers beyond CEL's own functions, mostly for the sake of imported ones:
 * {@code number('3')} reads a text as a number and has no value when it is none, which {@code numeric('3')} tells,
 * {@code text(3.0)} writes any value as a form would, {@code lower('Yes')} takes capitals away, {@code total(list)} adds
 * numbers.
 */
final class ConditionFunctions {
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,300}(\\.\\d*)?|\\.\\d+)");

    static final List<CelFunctionDecl> DECLARATIONS = List.of(
            newFunctionDeclaration("number", newGlobalOverload("number_of_text", SimpleType.DOUBLE, SimpleType.STRING)),
            newFunctionDeclaration("numeric", newGlobalOverload("is_number_text", SimpleType.BOOL, SimpleType.STRING)),
            newFunctionDeclaration("text", newGlobalOverload("text_of_value", SimpleType.STRING, SimpleType.DYN)),
            newFunctionDeclaration("lower", newGlobalOverload("lower_text", SimpleType.STRING, SimpleType.STRING)),
            newFunctionDeclaration(
                    "total",
                    newGlobalOverload("total_of_numbers", SimpleType.DOUBLE, ListType.create(SimpleType.DYN))));

    private ConditionFunctions() {}

    static Set<CelFunctionBinding> bindings() {
        var bindings = new LinkedHashSet<CelFunctionBinding>();
        bindings.addAll(CelFunctionBinding.fromOverloads(
                "number", CelFunctionBinding.from("number_of_text", String.class, ConditionFunctions::number)));
        bindings.addAll(CelFunctionBinding.fromOverloads(
                "numeric", CelFunctionBinding.from("is_number_text", String.class, ConditionFunctions::isNumber)));
        bindings.addAll(CelFunctionBinding.fromOverloads(
                "text", CelFunctionBinding.from("text_of_value", Object.class, ConditionFunctions::text)));
        bindings.addAll(CelFunctionBinding.fromOverloads(
                "lower", CelFunctionBinding.from("lower_text", String.class, text -> text.toLowerCase(Locale.ROOT))));
        bindings.addAll(CelFunctionBinding.fromOverloads(
                "total", CelFunctionBinding.from("total_of_numbers", List.class, ConditionFunctions::total)));
        return bindings;
    }

    /** Of the numbers among them. */
    private static double total(List<?> list) {
        return list.stream()
                .filter(Number.class::isInstance)
                .mapToDouble(each -> ((Number) each).doubleValue())
                .sum();
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }

    private static double number(String text) {
        if (!isNumber(text)) throw new IllegalArgumentException("no number: " + text);
        return Double.parseDouble(text.strip());
    }

    private static String text(Object value) {
        return switch (value) {
            case Double number
            when number == Math.rint(number) && Math.abs(number) < 1e15 -> String.valueOf(number.longValue());
            case Double number
            when Double.isFinite(number) -> BigDecimal.valueOf(number).toPlainString();
            case Instant instant ->
                instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
            case List<?> list -> list.stream().map(ConditionFunctions::text).collect(Collectors.joining(" "));
            default -> String.valueOf(value);
        };
    }
}
