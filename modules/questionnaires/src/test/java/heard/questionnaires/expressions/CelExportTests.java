package heard.questionnaires.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What conditions become in XPath and in the expressions of SurveyJS, by eye; that they mean the same is for the oracle. */
class CelExportTests {
    private static final Map<String, Kind> KINDS = Map.of(
            "one", Kind.TEXT,
            "many", Kind.LIST,
            "n", Kind.DECIMAL,
            "s", Kind.WHOLE,
            "t", Kind.TEXT,
            "d", Kind.DATE,
            "sure", Kind.TRUTH,
            "grid.a", Kind.TEXT,
            "grid.b", Kind.TEXT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            value = {
                "answers.one == 'a' ¦ ${one} = 'a' ¦ {one} = 'a'",
                "answers.one != 'a' ¦ ${one} != '' and ${one} != 'a' ¦ {one} notempty and {one} != 'a'",
                "!(answers.one == 'a') ¦ ${one} != '' and ${one} != 'a' ¦ {one} notempty and {one} != 'a'",
                "!has(answers.one) || answers.one != 'a' ¦ ${one} = '' or ${one} != 'a' ¦ {one} empty or {one} != 'a'",
                "has(answers.n) && answers.n > 2 ¦ ${n} > 2 ¦ {n} notempty and {n} > 2",
                "!(answers.n > 2) ¦ ${n} <= 2 ¦ {n} notempty and {n} <= 2",
                "answers.n > 2 || answers.s == 1 ¦ ${n} > 2 or ${s} = 1 ¦ {n} notempty and {n} > 2 or {s} = 1",
                "(answers.one == 'a' || answers.one == 'b') && answers.n < 1 ¦ (${one} = 'a' or ${one} = 'b') and ${n} < 1 "
                        + "¦ ({one} = 'a' or {one} = 'b') and {n} notempty and {n} < 1",
                "answers.one in ['a', 'b'] ¦ ${one} = 'a' or ${one} = 'b' ¦ {one} = 'a' or {one} = 'b'",
                "'b' in answers.many ¦ selected(${many}, 'b') ¦ {many} contains 'b'",
                "!('b' in answers.many) ¦ ${many} != '' and not(selected(${many}, 'b')) "
                        + "¦ {many} notempty and {many} notcontains 'b'",
                "has(answers.grid) ¦ ${grid.a} != '' or ${grid.b} != '' ¦ {grid.a} notempty or {grid.b} notempty",
                "answers.grid.a == 'x' ¦ ${grid.a} = 'x' ¦ {grid.a} = 'x'",
                "answers.grid['a'] == 'x' ¦ ${grid.a} = 'x' ¦ {grid.a} = 'x'",
                "has(answers.one) ? answers.n > 1 : answers.n > 2 "
                        + "¦ ${one} != '' and ${n} > 1 or ${one} = '' and ${n} > 2 "
                        + "¦ {one} notempty and {n} notempty and {n} > 1 or {one} empty and {n} notempty and {n} > 2",
                "answers.d < today ¦ ${d} < today() ¦ {d} notempty and {d} < today()",
                "answers.d.getFullYear() > 2000 ¦ number(format-date(${d}, '%Y')) > 2000 "
                        + "¦ {d} notempty and year({d}) > 2000",
                "true ¦ true() ¦ true",
                "answers.sure ¦ ${sure} = 'yes' ¦ {sure} = 'yes'",
                "declined.one == 'not-sure' ¦ ${one} = 'not-sure' ¦ {one} = 'not-sure'",
                "(has(answers.t) ? answers.t : '') == '' ¦ ${t} = '' ¦ iif({t} notempty, {t}, '') = ''"
            })
    void conditionsAreSaid(String cel, String xpath, String survey) {
        assertThat(CelExport.condition(Dialect.XPATH, cel, foreign("${%s}"))).isEqualTo(xpath);
        assertThat(CelExport.condition(Dialect.SURVEYJS, cel, foreign("{%s}"))).isEqualTo(survey);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            value = {
                "this > 0 ¦ . > 0",
                "whole(this) && this < 10 ¦ . = int(.) and . < 10",
                "this > answers.s ¦ not(. <= ${s})",
                "!has(answers.s) || this > answers.s ¦ not(. <= ${s})"
            })
    void anAnswerIsRefusedOnlyWhereThatIsDecided(String cel, String xpath) {
        var said = CelExport.constraint(Dialect.XPATH, cel, foreign("${%s}"));
        assertThat(said).isEqualTo(xpath);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            value = {
                "choice.region == answers.one ¦ region = ${one}",
                "answers.one == choice.part ¦ ${one} != '' and ${one} = part",
                "choice.name in answers.many ¦ selected(${many}, name)",
                "choice.part in answers.many ¦ part != '' and selected(${many}, part)",
                "!(choice.name in answers.many) ¦ ${many} != '' and not(selected(${many}, name))",
                "answers.one in choice.part.split(' ') ¦ ${one} != '' and selected(part, ${one})",
                "choice.name in ['a', 'b'] || choice.region == 'x' ¦ name = 'a' or name = 'b' or region = 'x'"
            })
    void whatIsOfferedIsSaidOfColumns(String cel, String xpath) {
        assertThat(CelExport.condition(Dialect.XPATH, cel, foreign("${%s}"))).isEqualTo(xpath);
    }

    @Test
    void whereChoicesHaveNoColumnsWhatTheySayStandsInTheirPlace() {
        var cel = "choice.name == 'other' || choice.region == answers.one";
        assertThat(offered(cel, Map.of("name", "hull", "region", "north"))).contains("{one} = 'north'");
        assertThat(offered(cel, Map.of("name", "other", "region", ""))).isEmpty();
        assertThat(offered("answers.one in choice.region.split(' ')", Map.of("region", "a b")))
                .contains("{one} = 'a' or {one} = 'b'");
        assertThat(offered("choice.region in answers.many", Map.of("region", "")))
                .contains("false");
        assertThat(offered("choice.region == 'south'", Map.of("region", "north")))
                .contains("false");
    }

    private static Optional<String> offered(String cel, Map<String, String> said) {
        return CelExport.offered(Dialect.SURVEYJS, cel, List.of(said), foreign("{%s}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            value = {
                "(has(answers.home) ? size(answers.home) : 0) > 2 ¦ count(${home}) > 2 ¦",
                "size(answers.home) > 2 ¦ count(${home}) > 2 ¦",
                "total(answers.home.filter(each, has(each.age)).map(each, each.age)) > 9 ¦ sum(${age}) > 9 "
                        + "¦ sumInArray({home}, 'age') > 9",
                "math.least(answers.home.filter(e, has(e.age)).map(e, e.age).map(e, double(e))) < 5 "
                        + "¦ count-non-empty(${age}) > 0 and min(${age}) < 5 "
                        + "¦ countInArray({home}, 'age') > 0 and minInArray({home}, 'age') < 5",
                "answers.home[1].age > 17 ¦ indexed-repeat(${age}, ${home}, 2) > 17 ¦"
            })
    void whatIsAddedUpOverEntriesIsSaid(String cel, String xpath, @Nullable String survey) {
        assertThat(CelExport.condition(Dialect.XPATH, cel, foreign("${%s}"))).isEqualTo(xpath);
        if (survey != null)
            assertThat(CelExport.condition(Dialect.SURVEYJS, cel, foreign("{%s}")))
                    .isEqualTo(survey);
        else
            assertThatExceptionOfType(NotTranslatable.class)
                    .isThrownBy(() -> CelExport.condition(Dialect.SURVEYJS, cel, foreign("{%s}")));
    }

    @Test
    void whatHasNoCounterpartIsNamed() {
        assertThatExceptionOfType(NotTranslatable.class)
                .isThrownBy(() -> CelExport.condition(
                        Dialect.XPATH, "answers.home.exists(person, person.age < 18)", foreign("${%s}")));
        assertThatExceptionOfType(NotTranslatable.class)
                .isThrownBy(() -> CelExport.condition(Dialect.SURVEYJS, "answers.t.startsWith('a')", foreign("{%s}")));
    }

    private static Foreign foreign(String as) {
        return new Foreign() {
            @Override
            public Optional<Named> find(String name) {
                return Optional.ofNullable(KINDS.get(name)).map(kind -> new Named(as.formatted(name), kind));
            }

            @Override
            public String choice(@Nullable String question, String choice) {
                return choice;
            }

            @Override
            public Optional<Named> declined(String question) {
                return find(question);
            }

            @Override
            public List<String> rows(String question) {
                return question.equals("grid") ? List.of("a", "b") : List.of();
            }

            @Override
            public Optional<Named> self() {
                return Optional.of(new Named(".", Kind.DECIMAL));
            }

            @Override
            public Optional<Column> column(String name) {
                return Optional.of(new Column(name, !name.equals("part")));
            }

            @Override
            public Optional<Repeat> entries(String group) {
                return Optional.of(group).filter("home"::equals).map(each -> new Repeat(as.formatted(each), true));
            }

            @Override
            public Optional<Named> inEntries(String group, String question) {
                var reference = as.startsWith("$") ? as.formatted(question) : question;
                return Optional.of(new Named(reference, Kind.DECIMAL));
            }
        };
    }
}
