package heard.questionnaires.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.Choice;
import heard.questionnaires.CompiledQuestionnaire;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        return Askable.withoutFilter(question)
                .withRelevant(null)
                .withConstraint(null, question.constraint() == null ? LocalizedText.NONE : question.constraintMessage())
                .withDetails(Askable.withoutFilter(question)
                        .details()
                        .withValue(null)
                        .withLimits(Limits.NONE));
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
    void choicesThatAreTakenAtFirstComeBack() {
        var many = ask("many", QuestionType.MANY_OF)
                .withChoices(List.of(new Choice("a", Askable.text("A")), new Choice("b", Askable.text("B"))));
        var chosen = many.withDetails(many.details().withValue("['a', 'b']"));
        assertThat(back(asking(chosen))
                        .questionnaire()
                        .question("many")
                        .orElseThrow()
                        .details()
                        .value())
                .isEqualTo("['a', 'b']");
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
    void whatIsOfferedDependsOnAnswersThereToo() {
        var north = new Choice("north east", Askable.text("North east"));
        var region = ask("region", QuestionType.ONE_OF)
                .withChoices(List.of(north, new Choice("south", Askable.text("South"))));
        var town = ask("town", QuestionType.ONE_OF)
                .withChoices(List.of(
                        new Choice("hull", Askable.text("Hull")).with("region", "north east"),
                        new Choice("dover", Askable.text("Dover")).with("region", "south")))
                .with(Trait.NOT_SURE, true)
                .withDetails(Details.NONE.with(Trait.NOT_SURE, true).withFilter("choice.region == answers.region"));
        var exported = XlsFormWriting.of(asking(region, town), "Form", Askable.phrases());

        var sheet = Spreadsheet.read(exported.file());
        var row = sheet.rows("survey").getLast();
        assertThat(row.get("choice_filter")).isEqualTo("name = 'not-sure' or region = ${region}");
        assertThat(row.get("relevant")).isEqualTo("${region} = 'north_east' or ${region} = 'south'");
        assertThat(sheet.rows("choices"))
                .filteredOn(each -> each.get("name").equals("hull"))
                .allMatch(each -> each.get("region").equals("north_east"))
                .hasSize(1);
        assertThat(exported.notes()).extracting(note -> note.key()).doesNotContain("questionnaires.export.note.filter");
        var after = back(asking(region, town)).questionnaire();
        assertThat(after.question("town").orElseThrow().columns()).containsExactly("region");
        assertThat(after.question("town").orElseThrow().filter())
                .contains("choice.name == 'not-sure' || choice.region == answers.region");
    }

    @Test
    void whatIsAddedUpOverEntriesComesBack() {
        var sums = Map.of(
                "many", "(has(answers.home) ? size(answers.home) : 0)",
                "given", "(has(answers.home) ? size(answers.home.filter(each, has(each.age)).map(each, each.age)) : 0)",
                "sum",
                        "(has(answers.home) ? total(answers.home.filter(each, has(each.age)).map(each, each.age)) : 0.0)",
                "most",
                        "math.greatest(answers.home.filter(each, has(each.age)).map(each, each.age).map(each, double(each)))",
                "names",
                        "(has(answers.home) ? answers.home.filter(each, has(each.name)).map(each, each.name).map(each, text(each)).join(', ') : '')",
                "first", "answers.home[0].age");
        var questions = new ArrayList<>(List.of(
                ask("name", QuestionType.SHORT_TEXT).withGroup("home"),
                ask("age", QuestionType.DECIMAL).withGroup("home")));
        sums.forEach((name, cel) -> questions.add(Question.of(name, QuestionType.CALCULATED, LocalizedText.NONE)
                .withDetails(Details.NONE.withValue(cel))));
        questions.add(ask("large", QuestionType.SHORT_TEXT).withRelevant("size(answers.home) > 2"));
        var before = asking(questions.toArray(Question[]::new));
        var after = back(before).questionnaire();
        for (var ages : List.of(List.<Double>of(), List.of(4.0), List.of(7.5, 80.0, 3.0))) {
            var answers = Answers.NONE;
            for (int at = 0; at < ages.size(); at++) {
                answers = answers.with("home/e" + at + "/name", new Answer.Text("n" + at))
                        .with("home/e" + at + "/age", new Answer.Number(BigDecimal.valueOf(ages.get(at))));
            }
            var was = CompiledQuestionnaire.of(before).applicable(answers);
            var is = CompiledQuestionnaire.of(after).applicable(answers);
            for (var name : sums.keySet()) {
                assertThat(said(is, name)).as("%s of %s", name, ages).isEqualTo(said(was, name));
            }
            assertThat(CompiledQuestionnaire.of(after)
                            .relevant(answers)
                            .contains(after.question("large").orElseThrow()))
                    .isEqualTo(ages.size() > 2);
        }
    }

    @Test
    void theNumberOfAnEntryIsItsPositionThere() {
        var inner = new Group(
                "inner",
                Group.Kind.SECTION,
                Askable.text("More"),
                LocalizedText.NONE,
                "entry > 1",
                "home",
                Limits.NONE,
                null);
        var asked = asking(
                ask("name", QuestionType.SHORT_TEXT).withGroup("home").withRelevant("entry < 4"),
                ask("more", QuestionType.SHORT_TEXT).withGroup("inner").withRelevant("entry > 2"));
        var before = asked.withGroups(List.of(asked.groups().getFirst(), inner));

        var rows = Spreadsheet.read(
                        XlsFormWriting.of(before, "Form", Askable.phrases()).file())
                .rows("survey");
        assertThat(rows)
                .extracting(row -> row.get("relevant"))
                .contains("position(..) < 4", "position(..) > 1", "position(../..) > 2");
        var after = back(before).questionnaire();
        assertThat(after.question("more").orElseThrow().relevant()).isEqualTo("entry > 2");
        assertThat(after.group("inner").orElseThrow().relevant()).isEqualTo("entry > 1");
    }

    /** What was worked out; an empty text is nothing there. */
    private static String said(Answers answers, String name) {
        return answers.to(name)
                .map(answer -> answer instanceof Answer.Number(var number)
                        ? number.stripTrailingZeros().toPlainString()
                        : answer.words().orElse(""))
                .orElse("");
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
