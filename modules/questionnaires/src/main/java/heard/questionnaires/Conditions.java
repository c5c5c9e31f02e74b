package heard.questionnaires;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelSource;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the conditions of one questionnaire. They are CEL (<a href="https://cel.dev">cel.dev</a>) over
 * {@code answers}, {@code today} (a date) and, in a constraint, {@code this}; {@code date('2026-01-31')} makes a date,
 * {@code whole(this)} tells whether a number has no decimals.
 */
final class Conditions {
    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .comprehensionMaxIterations(1000)
            .build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder()
            .setOptions(OPTIONS)
            .addFunctionBindings(CelFunctionBinding.fromOverloads(
                    "date", CelFunctionBinding.from("date_of_text", String.class, Conditions::date)))
            .addFunctionBindings(CelFunctionBinding.fromOverloads(
                    "whole",
                    CelFunctionBinding.from("whole_number", Double.class, number -> number == Math.rint(number))))
            .build();

    private final AnswerTypes types;
    private final CelCompiler relevant;
    private final Map<QuestionType, CelCompiler> constraints = new EnumMap<>(QuestionType.class);

    Conditions(Questionnaire questionnaire) {
        types = new AnswerTypes(questionnaire);
        relevant = compiler().build();
        for (var type : QuestionType.values()) {
            constraints.put(
                    type, compiler().addVar("this", AnswerTypes.of(type)).build());
        }
    }

    /** Compiles when a question is asked. */
    Compiled relevant(String expression) {
        return compile(relevant, expression);
    }

    /** Compiles what is demanded of an answer to a question of that type. */
    Compiled constraint(QuestionType type, String expression) {
        var compiler = constraints.get(type);
        if (compiler == null) throw new IllegalStateException("no compiler for " + type);
        return compile(compiler, expression);
    }

    /** A condition, or the problems that keep it from being one. */
    record Compiled(@Nullable Condition condition, List<ConditionProblem> problems) {}

    private static Compiled compile(CelCompiler compiler, String expression) {
        var result = compiler.compile(expression);
        if (result.hasError()) {
            var source = CelSource.newBuilder(expression).build();
            return new Compiled(
                    null,
                    result.getErrors().stream()
                            .map(issue -> problem(source, issue))
                            .toList());
        }
        try {
            var ast = result.getAst();
            return new Compiled(new Condition(RUNTIME.createProgram(ast), Mention.in(ast)), List.of());
        } catch (CelValidationException | CelEvaluationException e) {
            return new Compiled(null, List.of(new ConditionProblem(0, String.valueOf(e.getMessage()))));
        }
    }

    private static ConditionProblem problem(CelSource source, CelIssue issue) {
        var place = source.getLocationOffset(
                issue.getSourceLocation().getLine(),
                Math.max(0, issue.getSourceLocation().getColumn()));
        var message = issue.getMessage().replaceFirst(" \\(candidates: .*", "");
        return new ConditionProblem(place.orElse(0), message);
    }

    private CelCompilerBuilder compiler() {
        return CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setTypeProvider(types)
                .setResultType(SimpleType.BOOL)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addVar("answers", types.structure())
                .addVar("today", SimpleType.TIMESTAMP)
                .addFunctionDeclarations(
                        newFunctionDeclaration(
                                "date", newGlobalOverload("date_of_text", SimpleType.TIMESTAMP, SimpleType.STRING)),
                        newFunctionDeclaration(
                                "whole", newGlobalOverload("whole_number", SimpleType.BOOL, SimpleType.DOUBLE)),
                        mixed("_==_", "equals"),
                        mixed("_!=_", "not_equals"));
    }

    /** CEL compares 1 with 1.0 when it runs, but its checker would refuse it; people write 1 for either. */
    private static CelFunctionDecl mixed(String operator, String id) {
        CelType whole = SimpleType.INT;
        CelType decimal = SimpleType.DOUBLE;
        return newFunctionDeclaration(
                operator,
                newGlobalOverload(id + "_double_int", SimpleType.BOOL, decimal, whole),
                newGlobalOverload(id + "_int_double", SimpleType.BOOL, whole, decimal));
    }

    private static Instant date(String text) {
        return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
