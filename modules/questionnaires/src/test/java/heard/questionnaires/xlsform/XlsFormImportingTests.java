package heard.questionnaires.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.QuestionnaireProblem.Severity;
import heard.questionnaires.xlsform.ImportLine.Outcome;
import heard.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsFormImportingTests {
    private static final String CHOICES = """
            list_name ¦ name ¦ label::English (en) ¦ label::Arabic (ar)
            place ¦ doctor ¦ Doctor ¦ طبيب
            place ¦ police ¦ Police ¦ شرطة
            sure ¦ yes ¦ Yes ¦ نعم
            sure ¦ no ¦ No ¦ لا
            sure ¦ not_sure ¦ Not sure ¦ لا أدري
            """;
    private static final String SURVEY = """
            type ¦ name ¦ label::English (en) ¦ label::Arabic (ar) ¦ hint::English (en) ¦ required ¦ relevant ¦ constraint ¦ constraint_message::English (en) ¦ appearance ¦ parameters
            note ¦ welcome ¦ Welcome ¦ أهلا
            select_one sure ¦ avoided ¦ Have you avoided a service? ¦ هل تجنبت خدمة؟ ¦ Any service ¦ yes
            begin_group ¦ details ¦ ¦ ¦ ¦ ¦ ${avoided} != 'no'
            select_multiple place ¦ where ¦ Where? ¦ أين؟ ¦ ¦ ¦ ${avoided} = 'yes' ¦ count-selected(.) <= 2 ¦ At most two
            text ¦ why ¦ Why? ¦ لماذا؟ ¦ ¦ true ¦ selected(${where}, 'doctor') ¦ ¦ ¦ multiline
            end_group
            integer ¦ age ¦ How old are you? ¦ كم عمرك؟ ¦ ¦ ¦ ¦ . >= 18 and . < 120 ¦ Adults only
            date ¦ since ¦ Since when? ¦ منذ متى؟ ¦ ¦ ¦ ¦ . <= today()
            range ¦ trust ¦ How much do you trust it? ¦ كم تثق؟ ¦ ¦ ¦ ¦ ¦ ¦ ¦ start=1;end=5;step=1
            """;

    private final XlsFormImporting importing = new XlsFormImporting();

    @Test
    void aFormOfKnownTypesComesOverWhole() {
        var form = read(SURVEY, CHOICES);

        assertThat(form.hasErrors()).isFalse();
        assertThat(form.questionnaire().languages()).containsExactly(Language.ENGLISH, new Language("ar"));
        assertThat(form.questionnaire().questions())
                .extracting(Question::name, Question::type)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("welcome", QuestionType.INFORMATION),
                        org.assertj.core.groups.Tuple.tuple("avoided", QuestionType.YES_NO_NOT_SURE),
                        org.assertj.core.groups.Tuple.tuple("where", QuestionType.MANY_OF),
                        org.assertj.core.groups.Tuple.tuple("why", QuestionType.LONG_TEXT),
                        org.assertj.core.groups.Tuple.tuple("age", QuestionType.NUMBER),
                        org.assertj.core.groups.Tuple.tuple("since", QuestionType.DATE),
                        org.assertj.core.groups.Tuple.tuple("trust", QuestionType.SCALE));
        assertThat(QuestionnaireChecks.of(form.questionnaire()))
                .noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Test
    void textsConditionsAndConstraintsComeOver() {
        var where = question(read(SURVEY, CHOICES), "where");
        assertThat(where.label().in(new Language("ar"))).isEqualTo("أين؟");
        assertThat(where.relevant())
                .isEqualTo("(!has(answers.avoided) || answers.avoided != 'no') && answers.avoided == 'yes'");
        assertThat(where.constraint()).isEqualTo("size(this) <= 2");
        assertThat(where.constraintMessage().in(Language.ENGLISH)).isEqualTo("At most two");
        assertThat(question(read(SURVEY, CHOICES), "age").constraint())
                .isEqualTo("whole(this) && this >= 18 && this < 120");
        assertThat(question(read(SURVEY, CHOICES), "avoided").required()).isTrue();
    }

    @Test
    void everyRowIsAccountedFor() {
        var form = read(SURVEY, CHOICES);
        assertThat(form.lines().stream().filter(line -> line.sheet().equals("survey")))
                .extracting(ImportLine::row)
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(form.lines().stream().filter(line -> line.sheet().equals("choices")))
                .hasSize(5);
    }

    @Test
    void whatHasNoCounterpartIsListedWithItsRowAndTheOriginal() {
        var form = read("""
                type ¦ name ¦ label ¦ relevant ¦ calculation ¦ choice_filter
                text ¦ a ¦ A
                geopoint ¦ place ¦ Where are you?
                calculate ¦ sum ¦ ¦ ¦ 1 + 1
                text ¦ b ¦ B ¦ pulldata('x', 'y', 'z', 'w') = 'q'
                text ¦ c ¦ C ¦ ${place} != ''
                text ¦ d ¦ D ¦ ${e} = 'x'
                select_one place ¦ e ¦ E ¦ ¦ ¦ region=${a}
                """, CHOICES);

        assertThat(form.hasErrors()).isFalse();
        assertThat(outcome(form, 3)).isEqualTo(Outcome.LEFT_OUT);
        assertThat(outcome(form, 4)).isEqualTo(Outcome.LEFT_OUT);
        assertThat(note(form, 5).arguments().getFirst()).isEqualTo("pulldata('x', 'y', 'z', 'w') = 'q'");
        assertThat(note(form, 6).key()).isEqualTo("questionnaires.import.relevant");
        assertThat(note(form, 7).arguments()).containsExactly("${e} = 'x'", "e");
        assertThat(note(form, 8).arguments()).containsExactly("choice_filter", "region=${a}");
        assertThat(form.questionnaire().questions())
                .allSatisfy(question -> assertThat(question.relevant()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type ¦ name ¦ label\nselect_one nowhere ¦ a ¦ A",
                "type ¦ name ¦ label\nbegin_group ¦ g ¦ G\ntext ¦ a ¦ A",
                "type ¦ name ¦ label\ntext ¦ a ¦ A\nend_group",
                "type ¦ name ¦ label\ntext ¦ ¦ A",
                "type ¦ name ¦ label\ngeopoint ¦ a ¦ A"
            })
    void nothingIsTakenOverWhenSomethingIsWrong(String survey) {
        var form = read(survey, CHOICES);
        assertThat(form.hasErrors()).isTrue();
        assertThat(form.questionnaire().questions()).isEmpty();
    }

    @Test
    void namesThatConditionsCannotUseAreChangedEverywhere() {
        var form = read(
                "type ¦ name ¦ label ¦ relevant\ntext ¦ first-name ¦ A\ntext ¦ b ¦ B ¦ ${first-name} = 'x'", CHOICES);
        assertThat(form.questionnaire().questions()).extracting(Question::name).containsExactly("first_name", "b");
        assertThat(question(form, "b").relevant()).isEqualTo("answers.first_name == 'x'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"English (en)", "en", "English", "english"})
    void languagesAreKnownByCodeAndByName(String header) {
        assertThat(FormLanguages.named(header)).contains(Language.ENGLISH);
    }

    @Test
    void oldSpellingsAreUnderstood() {
        assertThat(FormType.of("begin group").begins("group")).isTrue();
        assertThat(FormType.of("Select One  place or other")).isEqualTo(new FormType("select_one", "place", true));
        assertThat(Spreadsheet.header(" Label : English ")).isEqualTo("label::English");
    }

    private ImportedForm read(String survey, String choices) {
        return importing.read(Workbooks.of(survey, choices).bytes(), Language.ENGLISH);
    }

    private static Question question(ImportedForm form, String name) {
        return form.questionnaire().question(name).orElseThrow();
    }

    private static Outcome outcome(ImportedForm form, int row) {
        return line(form, row).outcome();
    }

    private static ImportLine.Note note(ImportedForm form, int row) {
        return line(form, row).notes().getFirst();
    }

    private static ImportLine line(ImportedForm form, int row) {
        return List.copyOf(form.lines()).stream()
                .filter(line -> line.sheet().equals("survey") && line.row() == row)
                .findFirst()
                .orElseThrow();
    }
}
