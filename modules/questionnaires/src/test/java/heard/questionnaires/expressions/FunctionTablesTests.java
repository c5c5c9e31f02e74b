package heard.questionnaires.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.QuestionnaireProblem.Severity;
import heard.questionnaires.Questions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The tables of functions in {@code docs/formats.md} say what the code does. */
class FunctionTablesTests {
    private static final Path PAGE = Path.of("../../docs/formats.md");
    private static final List<Question> QUESTIONS = List.of(
            Questions.choosing("one", QuestionType.ONE_OF, "a", "b"),
            Questions.choosing("many", QuestionType.MANY_OF, "a", "b", "c"),
            Questions.question("n", QuestionType.NUMBER),
            Questions.question("t", QuestionType.SHORT_TEXT),
            Questions.question("d", QuestionType.DATE));

    private static final Group PEOPLE = Group.of("people", Group.Kind.REPEAT, Questions.text("A person"));

    @Test
    void everyFunctionHasAnExampleThatCompiles() {
        for (var dialect : Dialect.values()) {
            assertThat(examples(dialect).keySet()).isEqualTo(dialect.functions().keySet());
            examples(dialect).values().forEach(example -> compiles(condition(dialect, example)));
        }
    }

    @Test
    void thePageHoldsTheTables() throws Exception {
        var page = Files.readString(PAGE);
        for (var dialect : Dialect.values()) assertThat(page).contains(table(dialect));
    }

    private static String condition(Dialect dialect, String example) {
        return CelWriting.condition(dialect, example, Scopes.repeating(QUESTIONS, "people", "age"));
    }

    private static void compiles(String cel) {
        var all = new ArrayList<>(QUESTIONS);
        all.add(Questions.question("age", QuestionType.NUMBER).withGroup("people"));
        all.add(Questions.question("last", QuestionType.SHORT_TEXT).withRelevant(cel));
        assertThat(QuestionnaireChecks.of(
                        Questions.questionnaire(all.toArray(Question[]::new)).withGroups(List.of(PEOPLE))))
                .as(cel)
                .noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static String table(Dialect dialect) {
        var table = new StringBuilder("| function | for example | becomes |\n| --- | --- | --- |\n");
        examples(dialect)
                .forEach((function, example) -> table.append("| `%s` | `%s` | `%s` |\n"
                        .formatted(function, escaped(example), escaped(condition(dialect, example)))));
        return table.toString();
    }

    private static String escaped(String code) {
        return code.replace("|", "\\|");
    }

    private static Map<String, String> examples(Dialect dialect) {
        return switch (dialect) {
            case XPATH -> named("""
                    abs ¦ abs(${n}) > 3
                    boolean ¦ boolean(${n})
                    boolean-from-string ¦ boolean-from-string(${t})
                    ceiling ¦ ceiling(${n}) = 2
                    checklist ¦ checklist(1, -1, ${n} > 1, ${one} = 'a')
                    coalesce ¦ coalesce(${t}, 'none') = 'none'
                    concat ¦ concat(${t}, '!') = 'a!'
                    contains ¦ contains(${t}, 'a')
                    count-selected ¦ count-selected(${many}) >= 2
                    date ¦ ${d} > date('2026-01-31')
                    date-time ¦ ${d} > date-time('2026-01-31')
                    decimal-date-time ¦ decimal-date-time(${d}) > 20000
                    ends-with ¦ ends-with(${t}, 'a')
                    floor ¦ floor(${n}) = 2
                    format-date ¦ format-date(${d}, '%Y') = '2026'
                    format-date-time ¦ format-date-time(${d}, '%Y-%m-%d') = '2026-01-31'
                    if ¦ if(${n} > 1, 'x', 'y') = 'x'
                    int ¦ int(${n}) = 2
                    join ¦ join('-', ${t}, 'b') = 'a-b'
                    max ¦ max(${n}, 3) > 3
                    min ¦ min(${n}, 3) < 3
                    not ¦ not(${one} = 'a')
                    now ¦ ${d} <= now()
                    number ¦ number(${t}) > 3
                    pow ¦ pow(${n}, 2) > 9
                    regex ¦ regex(${t}, '[a-z]+')
                    round ¦ round(${n}, 1) = 1.5
                    selected ¦ selected(${many}, 'b')
                    selected-at ¦ selected-at(${many}, 0) = 'a'
                    starts-with ¦ starts-with(${t}, 'a')
                    string ¦ string(${n}) = '3'
                    string-length ¦ string-length(${t}) < 5
                    substr ¦ substr(${t}, 0, 2) = 'ab'
                    substring-after ¦ substring-after(${t}, '@') = 'x'
                    substring-before ¦ substring-before(${t}, '@') = 'x'
                    today ¦ ${d} < today()
                    sum ¦ sum(${age}) > 100
                    count ¦ count(${people}) > 2
                    count-non-empty ¦ count-non-empty(${age}) > 2
                    indexed-repeat ¦ indexed-repeat(${age}, ${people}, 1) > 17
                    weighted-checklist ¦ weighted-checklist(2, -1, ${n} > 1, 2, ${one} = 'a', 1)
                    """);
            case EXPRESSION_MANAGER -> named("""
                    ! ¦ !is_empty(t)
                    abs ¦ abs(n) > 3
                    ceil ¦ ceil(n) == 2
                    count ¦ count(n, t) > 1
                    countif ¦ countif('a', one, t) > 1
                    floor ¦ floor(n) == 2
                    if ¦ if(n > 1, 'x', 'y') == 'x'
                    iif ¦ iif(n > 1, 'x', 'y') == 'x'
                    implode ¦ implode('-', t, 'b') == 'a-b'
                    intval ¦ intval(n) == 2
                    is_empty ¦ is_empty(t)
                    is_float ¦ is_float(t)
                    is_int ¦ is_int(n)
                    is_null ¦ is_null(n)
                    is_numeric ¦ is_numeric(t)
                    join ¦ join(t, 'b') == 'ab'
                    list ¦ list(t, one) == 'a, b'
                    max ¦ max(3, 4) > 3
                    min ¦ min(3, 4) < n
                    pow ¦ pow(n, 2) > 9
                    regexmatch ¦ regexMatch('/^[a-z]+$/i', t)
                    round ¦ round(n, 1) == 1.5
                    strlen ¦ strlen(t) > 2
                    strtolower ¦ strtolower(t) == 'a'
                    substr ¦ substr(t, 0, 2) == 'ab'
                    sum ¦ sum(n, 3) > 5
                    trim ¦ trim(t) == 'a'
                    """);
            case SURVEYJS -> named("""
                    ! ¦ !({n} > 2)
                    age ¦ age({d}) >= 18
                    allof ¦ {many} allof ['a', 'b']
                    anyof ¦ {one} anyof ['a', 'b']
                    avg ¦ avg({n}, 3) > 2
                    contains ¦ {many} contains 'a'
                    currentdate ¦ {d} < currentDate()
                    currentyear ¦ currentYear() > 2025
                    day ¦ day({d}) = 1
                    diffdays ¦ diffDays({d}, today()) > 30
                    empty ¦ {t} empty
                    getdate ¦ {d} > getDate('2026-01-31')
                    getyear ¦ getYear({d}) = 2026
                    iif ¦ iif({n} > 1, 'x', 'y') = 'x'
                    max ¦ max(3, 4) > 3
                    min ¦ min(3, 4) < 4
                    month ¦ month({d}) = 1
                    noneof ¦ {one} noneof ['a', 'b']
                    notcontains ¦ {many} notcontains 'a'
                    notempty ¦ {t} notempty
                    round ¦ round({n}, 1) = 1.5
                    sum ¦ sum({n}, 3) > 5
                    today ¦ {d} < today()
                    trunc ¦ trunc({n}) = 2
                    year ¦ year({d}) = 2026
                    weekday ¦ weekday({d}) = 0
                    datediff ¦ dateDiff({d}, today(), 'years') > 3
                    dateadd ¦ dateAdd({d}, 7, 'days') < today()
                    substring ¦ substring({t}, 0, 2) = 'ab'
                    count ¦ count({n}, {t}) > 1
                    suminarray ¦ sumInArray({people}, 'age') > 100
                    mininarray ¦ minInArray({people}, 'age') < 5
                    maxinarray ¦ maxInArray({people}, 'age') > 64
                    countinarray ¦ countInArray({people}, 'age') > 2
                    avginarray ¦ avgInArray({people}, 'age') > 30
                    """);
        };
    }

    private static Map<String, String> named(String lines) {
        var examples = new TreeMap<String, String>();
        lines.lines().map(line -> line.split(" ¦ ", 2)).forEach(pair -> examples.put(pair[0], pair[1]));
        return new LinkedHashMap<>(examples);
    }
}
