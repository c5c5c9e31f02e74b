package heard.questionnaires.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Choice;
import heard.questionnaires.Details;
import heard.questionnaires.Group;
import heard.questionnaires.Limits;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Quota;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import heard.questionnaires.importing.FormReader;
import heard.questionnaires.importing.ImportedForm;
import heard.questionnaires.xlsform.Spreadsheet;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported as an XLSForm comes back the same, but for what docs/formats.md lists. */
class XlsFormRoundTripTests {
    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itComesBackTheSame(long seed) {
        var before = Askable.of(seed);
        var after = back(before).questionnaire();

        assertThat(after.source()).isEqualTo(before.source());
        for (var question : before.questions()) {
            if (question.type() == QuestionType.CONTACT || question.type().hasRows()) continue;
            assertThat(said(after.question(question.name()).orElseThrow())).isEqualTo(said(expected(question)));
        }
        new RoundTrip(true).agree(before, after, seed);
    }

    private static ImportedForm back(Questionnaire questionnaire) {
        var exported = XlsFormWriting.of(questionnaire, "Form", Askable.phrases());
        var form = FormReader.read(exported.file(), Language.ENGLISH);
        assertThat(form.hasErrors()).as("%s", form.noted()).isFalse();
        return form;
    }

    /** What formats.md says comes back otherwise. */
    private static Question expected(Question question) {
        return switch (question.type()) {
            case YEAR -> question.withType(QuestionType.NUMBER);
            case NUMBER ->
                question.constraint() == null || question.constraint().startsWith("whole(this)")
                        ? question
                        : question.withType(QuestionType.DECIMAL);
            default -> question;
        };
    }

    /** Without what is compared by what it does. */
    private static Question said(Question question) {
        return question.withRelevant(null)
                .withConstraint(null, question.constraint() == null ? LocalizedText.NONE : question.constraintMessage())
                .withDetails(question.details().withValue(null).withLimits(Limits.NONE));
    }

    @Test
    void groupsAndTheirTextsComeBack() {
        var after = back(Askable.of(3)).questionnaire();
        assertThat(after.group("page")).hasValueSatisfying(page -> {
            assertThat(page.kind()).isEqualTo(Group.Kind.PAGE);
            assertThat(page.title()).isEqualTo(Askable.text("Page"));
        });
        assertThat(after.question("section_text"))
                .hasValueSatisfying(text -> assertThat(text.type()).isEqualTo(QuestionType.INFORMATION));
    }

    @Test
    void whatCannotBeSaidIsReportedAndAskedAlways() {
        var exported = XlsFormWriting.of(
                asking(
                        ask("name", QuestionType.SHORT_TEXT).withGroup("home"),
                        ask("child", QuestionType.SHORT_TEXT)
                                .withRelevant("answers.home.exists(person, person.name == 'Ali')"),
                        ask("reach", QuestionType.CONTACT)),
                "Form",
                Askable.phrases());

        assertThat(exported.notes())
                .extracting(note -> note.subject() + " " + note.key().replace("questionnaires.export.note.", ""))
                .contains("child relevant", "reach contact", "some quota", "home repeat.limits", "home repeat.label");
        assertThat(exported.notes().getFirst().arguments()).isNotNull();
        var rows = Spreadsheet.read(exported.file()).rows("survey");
        assertThat(rows).noneMatch(row -> row.get("name").equals("reach"));
        assertThat(rows).filteredOn(row -> row.get("name").equals("child")).allMatch(row -> row.get("relevant")
                .isEmpty());
    }

    @Test
    void textsBringAnswersAlongAndFormulasStayTexts() {
        var exported = XlsFormWriting.of(
                asking(
                        ask("name", QuestionType.SHORT_TEXT),
                        ask("next", QuestionType.INFORMATION).withLabel(Askable.text("=1+1 {name} {other}"))),
                "Form",
                Askable.phrases());
        var rows = Spreadsheet.read(exported.file()).rows("survey");
        assertThat(rows.getLast().get("label::English (en)")).isEqualTo("=1+1 ${name} {other}");
        assertThat(rows.getLast().get("label::Arabic (ar)")).contains("${name}");
    }

    @Test
    void limitsUnitsAndChoicesAloneAreDemandedThere() {
        var choices = List.of(
                new Choice("a", Askable.text("A")),
                new Choice("none of these", Askable.text("None")).with(Choice.Trait.EXCLUSIVE, true),
                new Choice("other", Askable.text("Other")).with(Choice.Trait.WITH_WORDS, true));
        var exported = XlsFormWriting.of(
                asking(
                        ask("many", QuestionType.MANY_OF).withChoices(choices).with(Trait.RATHER_NOT_SAY, true),
                        ask("kilos", QuestionType.NUMBER)
                                .withDetails(Details.NONE.withLimits(
                                        Limits.between(1, 9).withUnit(Askable.text("kg")))),
                        ask("scale", QuestionType.SCALE)
                                .withScale(new Scale(1, 7, Askable.text("Never"), LocalizedText.NONE))),
                "Form",
                Askable.phrases());
        var rows = Spreadsheet.read(exported.file()).rows("survey");
        assertThat(rows.get(0).get("constraint"))
                .isEqualTo("not(selected(., 'none_of_these') and count-selected(.) > 1)"
                        + " and not(selected(., 'rather-not-say') and count-selected(.) > 1)");
        assertThat(rows.get(1).get("relevant")).isEqualTo("selected(${many}, 'other')");
        assertThat(rows.get(2).get("constraint")).isEqualTo(". >= 1 and . <= 9");
        assertThat(rows.get(2).get("hint::English (en)")).isEqualTo("kg");
        assertThat(rows.get(3).get("hint::English (en)")).isEqualTo("1: Never");
        assertThat(rows.get(3).get("parameters")).isEqualTo("start=1 end=7 step=1");
    }

    private static Question ask(String name, QuestionType type) {
        return Question.of(name, type, Askable.text(name));
    }

    private static Questionnaire asking(Question... questions) {
        var home = Group.of("home", Group.Kind.REPEAT, Askable.text("A person"))
                .withLimits(Limits.between(1, 5))
                .withLabelledBy("name");
        return new Questionnaire(Language.ENGLISH, List.of(Language.ENGLISH, Askable.ARABIC), List.of(questions))
                .withGroups(List.of(home))
                .withQuotas(List.of(new Quota("some", "has(answers.name)", 5, LocalizedText.NONE)));
    }
}
