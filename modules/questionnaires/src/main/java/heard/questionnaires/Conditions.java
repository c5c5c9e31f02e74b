package heard.questionnaires;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelSource;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the conditions of one questionnaire. They are CEL (<a href="https://cel.dev">cel.dev</a>) over
 * {@code answers}, {@code declined} (what was said instead of an answer: {@code not-sure} or {@code rather-not-say}),
 * {@code today} (a date), in a constraint {@code this}, and in a filter {@code choice} with the columns of one choice; {@code date('2026-01-31')} makes a date, {@code whole(this)}
 * tells whether a number has no decimals. In an entry of a group that repeats {@code entry} is its number, from 1. The entries of a group that repeats are a list of maps under the group's name:
 * {@code answers.household.exists(person, person.age < 18)}. CEL's own extensions for texts and mathematics and
 * {@link ConditionFunctions} are there too.
 */
final class Conditions {
    /** In an entry of a group that repeats, its number, from 1. */
    static final String ENTRY = "entry";

    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .comprehensionMaxIterations(1000)
            .build();
    /** As one types, every stage of an expression is compiled once. */
    private static final int MOST_KEPT = 5_000;

    private static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder()
            .setOptions(OPTIONS)
            .addFunctionBindings(CelFunctionBinding.fromOverloads(
                    "date", CelFunctionBinding.from("date_of_text", String.class, Conditions::date)))
            .addFunctionBindings(CelFunctionBinding.fromOverloads(
                    "whole",
                    CelFunctionBinding.from("whole_number", Double.class, number -> number == Math.rint(number))))
            .addFunctionBindings(ConditionFunctions.bindings())
            .addLibraries(CelExtensions.strings(), CelExtensions.math(OPTIONS))
            .build();

    /** Kept by the types of the answers: what is compiled stays good while only texts change. */
    private static final Cache<ImmutableList<ImmutableMap<String, CelType>>, Conditions> KEPT =
            CacheBuilder.newBuilder()
                    .maximumSize(30)
                    .expireAfterAccess(Duration.ofMinutes(30))
                    .build();

    /** What was compiled: an expression, and the type of {@code this} or of what is worked out. */
    private record Asked(String expression, String kind, CelType type) {}

    private final AnswerTypes types;
    private final CelCompiler relevant;
    private final Map<CelType, CelCompiler> constraints = new ConcurrentHashMap<>();
    private final Map<CelType, CelCompiler> values = new ConcurrentHashMap<>();
    private final Map<Asked, Compiled> compiled = new ConcurrentHashMap<>();

    private Conditions(AnswerTypes types) {
        this.types = types;
        relevant = compiler(types, SimpleType.BOOL).build();
    }

    /** Safe for several threads. */
    static Conditions of(Questionnaire questionnaire) {
        var types = types(questionnaire);
        var kept = KEPT.getIfPresent(types.fields());
        if (kept != null) return kept;
        var fresh = new Conditions(types);
        KEPT.put(types.fields(), fresh);
        return fresh;
    }

    /** Compiles which choices of a question are offered. */
    Compiled filter(Question question, String expression) {
        var columns = Stream.concat(Stream.of(Choice.NAME), question.columns().stream())
                .collect(Collectors.toMap(Function.identity(), _ -> SimpleType.STRING, (one, _) -> one));
        var types = this.types.withChoice(columns);
        return compile(
                compiler(types, SimpleType.BOOL)
                        .addVar("choice", types.choice())
                        .build(),
                expression);
    }

    /** Compiles when a question is asked. */
    Compiled relevant(String expression) {
        return kept(new Asked(expression, "relevant", SimpleType.BOOL), relevant);
    }

    /** Compiles what is demanded of an answer to a question. */
    Compiled constraint(Question question, String expression) {
        var compiler = constraints.computeIfAbsent(
                typeOf(question),
                type -> compiler(types, SimpleType.BOOL).addVar("this", type).build());
        return kept(new Asked(expression, "constraint", typeOf(question)), compiler);
    }

    private Compiled kept(Asked asked, CelCompiler compiler) {
        if (compiled.size() > MOST_KEPT) compiled.clear();
        return compiled.computeIfAbsent(asked, _ -> compile(compiler, asked.expression()));
    }

    /** Compiles what a question begins with, or what is worked out. */
    Compiled value(Question question, String expression) {
        var compiler = values.computeIfAbsent(wanted(question), type -> valued(types, type));
        return kept(new Asked(expression, "value", wanted(question)), compiler);
    }

    /** A whole number may stand where decimals may. */
    private static CelType wanted(Question question) {
        var type = AnswerTypes.of(question);
        return type.equals(SimpleType.DOUBLE) || type.equals(SimpleType.INT) ? SimpleType.DYN : type;
    }

    private static CelCompiler valued(AnswerTypes types, CelType type) {
        return type.equals(SimpleType.DYN)
                ? compiler(types, SimpleType.DYN).build()
                : compiler(types, type).build();
    }

    private CelType typeOf(Question question) {
        return types.answers()
                .findField(question.name())
                .map(StructType.Field::type)
                .orElseGet(() -> AnswerTypes.of(question));
    }

    /** What is calculated is of the type of its expression, which looks at earlier questions alone. */
    private static AnswerTypes types(Questionnaire questionnaire) {
        var answers = new LinkedHashMap<String, CelType>();
        var declined = new LinkedHashMap<String, CelType>();
        for (var question : questionnaire.questions()) {
            questionnaire.repeat(question).ifPresent(group -> answers.putIfAbsent(group.name(), AnswerTypes.entries()));
            if (!question.type().hasValue()) continue;
            var value = question.details().value();
            var type = question.type() == QuestionType.CALCULATED && value != null
                    ? resultOf(value, new AnswerTypes(answers, declined))
                    : AnswerTypes.of(question);
            answers.putIfAbsent(question.name(), type);
            if (mayDecline(question)) declined.putIfAbsent(question.name(), SimpleType.STRING);
        }
        return new AnswerTypes(answers, declined);
    }

    private static boolean mayDecline(Question question) {
        return question.has(Trait.NOT_SURE) || question.has(Trait.RATHER_NOT_SAY);
    }

    private static CelType resultOf(String expression, AnswerTypes before) {
        var result = valued(before, SimpleType.DYN).compile(expression);
        try {
            return result.hasError() ? SimpleType.DYN : result.getAst().getResultType();
        } catch (CelValidationException e) {
            return SimpleType.DYN;
        }
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
            return new Compiled(
                    new Condition(RUNTIME.createProgram(ast), Mention.in(ast), Mention.ofEntry(ast), Shape.of(ast)),
                    List.of());
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

    private static CelCompilerBuilder compiler(AnswerTypes types, CelType result) {
        return CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setTypeProvider(types)
                .setResultType(result)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addLibraries(CelExtensions.strings(), CelExtensions.math(OPTIONS))
                .addFunctionDeclarations(ConditionFunctions.DECLARATIONS)
                .addVar("answers", types.answers())
                .addVar("declined", types.declined())
                .addVar("today", SimpleType.TIMESTAMP)
                .addVar(ENTRY, SimpleType.INT)
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
