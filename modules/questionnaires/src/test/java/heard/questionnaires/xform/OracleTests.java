package heard.questionnaires.xform;

import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Answer;
import heard.questionnaires.AnswerCheck;
import heard.questionnaires.Answers;
import heard.questionnaires.Choice;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Group;
import heard.questionnaires.InEntry;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.importing.FormFormat;
import heard.questionnaires.importing.FormReader;
import heard.questionnaires.importing.ImportLine;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportLine.Thing;
import heard.questionnaires.importing.ImportedForm;
import heard.questionnaires.importing.LargeForms;
import heard.questionnaires.xlsform.Spreadsheet;
import heard.questionnaires.xlsform.Workbooks;
import heard.shared.Language;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.javarosa.core.model.data.IAnswerData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For random answers, the questions asked and the answers refused are those of ODK's own engine, JavaRosa. */
class OracleTests {
    private static final Path REAL = Path.of("../../../shared/data/forms/xlsform");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyFunctionThatIsCarriedOverDoesWhatItDoesThere(int seed) throws Exception {
        agree(Forms.ofFunctions(), seed, 25);
    }

    /** As large as the World Health Organization's, and as full of conditions. */
    @Test
    void aFormOf485QuestionsAnd420ConditionsIsAskedAsThere() throws Exception {
        var form = agree(new LargeForms(485, 420, 7).xlsForm(), 7, 4);
        assertThat(form.count(Thing.QUESTION)).isEqualTo(485);
        assertThat(form.count(Thing.CONDITION)).isEqualTo(420);
        assertThat(form.noted())
                .filteredOn(line -> line.thing() != Thing.TEXT)
                .extracting(ImportLine::outcome)
                .doesNotContain(Outcome.LEFT_OUT, Outcome.ERROR);
    }

    static boolean areRealFormsHere() {
        return Files.isDirectory(REAL);
    }

    /** A form that JavaRosa itself refuses is passed over. */
    @Test
    @EnabledIf("areRealFormsHere")
    void realFormsAreAskedAsThere() throws Exception {
        var compared = new ArrayList<Path>();
        try (var files = Files.list(REAL)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".xlsx")).toList()) {
                try {
                    agree(Files.readAllBytes(file), 5, 10);
                    compared.add(file);
                } catch (RuntimeException problem) {
                    if (!problem.getStackTrace()[0].getClassName().startsWith("org.javarosa")) throw problem;
                }
            }
        }
        assertThat(compared).isNotEmpty();
    }

    private static ImportedForm agree(byte[] workbook, int seed, int rounds) throws Exception {
        var form = FormReader.read(workbook, Language.ENGLISH);
        assertThat(form.format()).isEqualTo(FormFormat.XLSFORM);
        var compiled = CompiledQuestionnaire.of(form.questionnaire());
        var xform = XFormWriting.of(Spreadsheet.read(workbook));
        var random = new Random(seed);
        for (int round = 0; round < rounds; round++) agree(compiled, JavaRosaOracle.of(xform), random, undecided(form));
        return form;
    }

    /** Questions whose conditions could not be carried over are reported, and asked always. */
    private static List<String> undecided(ImportedForm form) {
        return form.lines().stream()
                .filter(line -> line.thing() == Thing.CONDITION && line.outcome() == Outcome.LEFT_OUT)
                .map(ImportLine::subject)
                .toList();
    }

    private static void agree(
            CompiledQuestionnaire compiled, JavaRosaOracle oracle, Random random, List<String> undecided) {
        var answers = Answers.NONE;
        for (var question : compiled.questionnaire().questions()) {
            if (question.type().isSilent() || random.nextInt(4) == 0) continue;
            var here = here(compiled, question);
            var offered = here.offered(question, answers);
            if (question.filter() != null) {
                assertThat(oracle.offered(question.name()))
                        .as("%s offers after %s: %s", question.name(), answers, question.filter())
                        .contains(offered.choices().stream().map(Choice::name).toList());
                if (offered.choices().isEmpty()) continue;
            }
            var answer = answer(offered, random);
            if (answer == null || !oracle.isRelevant(question.name())) continue;
            var given = given(question, answer);
            var check = here.check(question, answer.fields(question.name()), answers, Language.ENGLISH);
            if (question.constraint() != null) {
                assertThat(check instanceof AnswerCheck.Given)
                        .as("%s accepts %s after %s: %s", question.name(), answer, answers, question.constraint())
                        .isEqualTo(oracle.accepts(question.name(), given));
            }
            if (!(check instanceof AnswerCheck.Given)) continue;
            answers = answers.with(place(compiled, question), answer);
            oracle.answer(question.name(), given);
        }
        var asked = new HashSet<String>();
        compiled.relevant(answers).forEach(question -> asked.add(question.name()));
        for (var group : compiled.questionnaire().groups()) {
            if (group.kind() != Group.Kind.REPEAT) continue;
            compiled.questionnaire().first(group).ifPresent(question -> asked.remove(question.name()));
            compiled.in(new InEntry(group.name(), "one"))
                    .relevant(answers)
                    .forEach(question -> asked.add(question.name()));
        }
        for (var question : compiled.questionnaire().questions()) {
            if (question.type().isSilent() || !undecided.isEmpty() && question.relevant() == null) continue;
            // that a question is not asked of which nothing is offered is ours alone
            if (question.filter() != null
                    && here(compiled, question)
                            .offered(question, answers)
                            .choices()
                            .isEmpty()) continue;
            assertThat(asked.contains(question.name()))
                    .as("%s after %s: %s", question.name(), answers, question.relevant())
                    .isEqualTo(oracle.isRelevant(question.name()));
        }
    }

    /** Of a group that repeats there is one entry, as JavaRosa has one from the beginning. */
    private static CompiledQuestionnaire here(CompiledQuestionnaire compiled, Question question) {
        return compiled.questionnaire()
                .repeat(question)
                .map(group -> compiled.in(new InEntry(group.name(), "one")))
                .orElse(compiled);
    }

    private static String place(CompiledQuestionnaire compiled, Question question) {
        return compiled.questionnaire()
                .repeat(question)
                .map(group -> new InEntry(group.name(), "one").place(question.name()))
                .orElse(question.name());
    }

    private static @Nullable Answer answer(Question question, Random random) {
        return switch (question.type()) {
            case ONE_OF -> new Answer.One(any(question, random));
            case YES_NO_NOT_SURE ->
                new Answer.One(List.of("yes", "no", "not-sure").get(random.nextInt(3)));
            case MANY_OF -> new Answer.Many(some(question, random));
            case SHORT_TEXT, LONG_TEXT ->
                new Answer.Text(List.of("a", "b", "17", "abc", "Yes").get(random.nextInt(5)));
            case NUMBER -> new Answer.Number(BigDecimal.valueOf(random.nextInt(7) - 1));
            case DECIMAL -> new Answer.Number(BigDecimal.valueOf(random.nextInt(12) - 2, 1));
            case SCALE -> new Answer.Number(BigDecimal.valueOf(1 + random.nextInt(5)));
            case DATE -> new Answer.Date(LocalDate.now(ZoneOffset.UTC).minusDays(random.nextInt(60) - 20L));
            default -> null;
        };
    }

    private static String any(Question question, Random random) {
        return question.choices().get(random.nextInt(question.choices().size())).name();
    }

    private static List<String> some(Question question, Random random) {
        var some = new ArrayList<String>();
        for (var choice : question.choices()) {
            if (random.nextBoolean()) some.add(choice.name());
        }
        return some.isEmpty() ? List.of(any(question, random)) : some;
    }

    private static IAnswerData given(Question question, Answer answer) {
        return switch (answer) {
            case Answer.One(var choice, var words) ->
                JavaRosaOracle.one(choice.equals("not-sure") ? "not_sure" : choice);
            case Answer.Many(var choices, var words) -> JavaRosaOracle.many(choices);
            case Answer.Text(var text) -> JavaRosaOracle.text(text);
            case Answer.Number(var number) ->
                question.type() == QuestionType.NUMBER
                        ? JavaRosaOracle.whole(number.intValue())
                        : JavaRosaOracle.decimal(number.doubleValue());
            case Answer.Date(var date) -> JavaRosaOracle.date(date);
            default -> throw new IllegalArgumentException(String.valueOf(answer));
        };
    }

    /** Forms made for the purpose. */
    static final class Forms {
        private static final String CHOICES = """
                list_name ¦ name ¦ label ¦ region ¦ size ¦ near
                abc ¦ a ¦ A
                abc ¦ b ¦ B
                abc ¦ c ¦ C
                num ¦ 1 ¦ One
                num ¦ 2 ¦ Two
                num ¦ 3 ¦ Three
                town ¦ a ¦ Ayr ¦ a ¦ 1 ¦ a b
                town ¦ b ¦ Bath ¦ a ¦ 2 ¦ b
                town ¦ c ¦ Cork ¦ b ¦ 3 ¦ c
                town ¦ d ¦ Deal ¦ ¦ 4 ¦ c
                sure ¦ yes ¦ Yes
                sure ¦ no ¦ No
                sure ¦ not_sure ¦ Not sure
                """;
        /** A star before those of questions with many answers. */
        private static final List<String> FILTERS = List.of(
                " region=${one}",
                "*region = ${one}",
                " region != ${one}",
                " name = ${one}",
                " name != ${one} and size > 1",
                "*selected(${many}, name)",
                " not(selected(${many}, name))",
                " selected(near, ${one})",
                " size <= ${n}",
                " size = ${num}",
                " region=${one} or ${one} = ''",
                " ${s} = 'yes' or name = 'a'",
                "*if(${n} > 2, region = 'a', region = 'b')",
                " region = ''",
                " true()",
                " region=${f0}",
                " string-length(near) > 1");

        private static final List<String> CONDITIONS = List.of(
                "${one} = 'a'",
                "${one} != 'a'",
                "not(${one} = 'a')",
                "${one} = ''",
                "${num} = 2",
                "${num} > 1",
                "${num} != 2",
                "selected(${many}, 'b')",
                "not(selected(${many}, 'b'))",
                "count-selected(${many}) >= 2",
                "${many} = 'a b'",
                "selected-at(${many}, 1) = 'b'",
                "${n} > 2 or ${one} = 'b'",
                "${n} + ${m} > 4",
                "${n} != ${m}",
                "${n} = ${m}",
                "not(${n} > 2) and ${n} != ''",
                "${n} mod 2 = 0",
                "-${n} < -2",
                "${t} = 'a'",
                "${t} > 5",
                "${t} != ''",
                "string-length(${t}) < 2",
                "contains(${t}, 'b')",
                "starts-with(${t}, 'a')",
                "regex(${t}, '[a-z]+')",
                "if(${n} > 2, ${one} = 'a', ${one} = 'b')",
                "coalesce(${t}, 'none') = 'none'",
                "coalesce(${n}, 3) = 3",
                "concat(${t}, 'x') = 'ax'",
                "substr(${t}, 0, 1) = 'a'",
                "round(${x}, 0) = 1",
                "int(${x}) = 0",
                "number(${t}) = 17",
                "${d} < today()",
                "${d} > today() - 10",
                "today() - ${d} > 5",
                "${d} = today()",
                "${s} = 'yes'",
                "${s} = 'not_sure'",
                "${s} != 'no'",
                "boolean(${n})",
                "${calc} > 5",
                "not(${calc} > 5)",
                "${calc} != ''",
                "min(${n}, ${m}) > 1",
                "max(${n}, ${m}) > 3",
                "${one} = 'a' and (${n} > 1 or ${m} > 1) and not(${s} = 'no')",
                "checklist(2, -1, ${one} = 'a', ${n} > 1, ${m} > 1)",
                "weighted-checklist(-1, 3, ${n} > 1, 2, ${m} > 1, 2)",
                "true()",
                "false()",
                "1 = 1",
                "${n} div 2 > 1.5",
                "abs(${n}) = 1",
                "${x} >= 0.5",
                "${one} = ${t}",
                "not(${one} = ${t})");

        private Forms() {}

        static byte[] ofFunctions() {
            var survey = new StringBuilder(
                            "type ¦ name ¦ label ¦ relevant ¦ constraint ¦ calculation ¦ choice_filter\n")
                    .append("""
                    select_one abc ¦ one ¦ One
                    select_one num ¦ num ¦ Number
                    select_multiple abc ¦ many ¦ Many ¦ ¦ count-selected(.) <= 2 and not(selected(., 'c') and count-selected(.) > 1)
                    integer ¦ n ¦ N ¦ ¦ . > 0
                    integer ¦ m ¦ M ¦ ¦ . <= ${n} or ${n} = ''
                    decimal ¦ x ¦ X ¦ ¦ . >= 0 and . < 0.9
                    text ¦ t ¦ T ¦ ¦ string-length(.) < 3
                    date ¦ d ¦ D ¦ ¦ . <= today() + 10
                    select_one sure ¦ s ¦ Sure?
                    calculate ¦ calc ¦ ¦ ¦ ¦ ${n} * 2 + ${m}
                    """);
            for (int each = 0; each < FILTERS.size(); each++) {
                var filter = FILTERS.get(each);
                var type = filter.startsWith("*") ? "select_multiple" : "select_one";
                survey.append("%s town ¦ f%d ¦ F ¦ ¦ ¦ ¦ %s\n".formatted(type, each, filter.substring(1)));
            }
            for (int each = 0; each < CONDITIONS.size(); each++) {
                survey.append("text ¦ q%d ¦ Q ¦ %s\n".formatted(each, CONDITIONS.get(each)));
            }
            return Workbooks.of(survey.toString(), CHOICES).bytes();
        }
    }
}
