package heard.questionnaires.xform;

import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Answer;
import heard.questionnaires.AnswerCheck;
import heard.questionnaires.Answers;
import heard.questionnaires.Choice;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.exporting.Askable;
import heard.questionnaires.exporting.ExportNote;
import heard.questionnaires.exporting.XlsFormWriting;
import heard.questionnaires.xlsform.Spreadsheet;
import heard.shared.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.javarosa.core.model.data.IAnswerData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An XLSForm that was exported asks, in ODK's own engine, what Heard asks, for random questionnaires and answers. */
class ExportOracleTests {
    private static final int ROUNDS = 4;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itAsksAndRefusesAsHeardDoes(long seed) throws Exception {
        var questionnaire = Askable.of(seed);
        var compiled = CompiledQuestionnaire.of(questionnaire);
        var exported = XlsFormWriting.of(questionnaire, "Form", Askable.phrases());
        assertThat(exported.notes())
                .extracting(ExportNote::key)
                .doesNotContain("questionnaires.export.note.relevant", "questionnaires.export.note.value");
        var xform = XFormWriting.of(Spreadsheet.read(exported.file()));
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) agree(compiled, JavaRosaOracle.of(xform), random);
    }

    private static void agree(CompiledQuestionnaire compiled, JavaRosaOracle oracle, Random random) {
        var answers = Answers.NONE;
        for (var question : compiled.questionnaire().questions()) {
            var answer = random.nextInt(4) == 0 ? null : Askable.answer(question, random);
            if (answer == null || !compiled.relevant(answers).contains(question)) continue;
            var given = given(question, answer);
            var check = compiled.check(question, answer.fields(question.name()), answers, Language.ENGLISH);
            if (question.filter() != null && question.type().hasChoices()) {
                assertThat(oracle.offered(question.name()).orElse(List.of()))
                        .as("%s after %s: %s", question.name(), answers, question.filter())
                        .filteredOn(choice -> question.choice(choice).isPresent())
                        .isEqualTo(compiled.offered(question, answers).choices().stream()
                                .map(Choice::name)
                                .toList());
            }
            if (question.filter() != null && !(check instanceof AnswerCheck.Given)) continue;
            if (!question.type().hasRows()) {
                assertThat(check instanceof AnswerCheck.Given)
                        .as("%s accepts %s after %s: %s", question.name(), answer, answers, question)
                        .isEqualTo(oracle.accepts(question.name(), given.get(question.name())));
            }
            if (!(check instanceof AnswerCheck.Given)) continue;
            answers = answers.with(question.name(), answer);
            given.forEach(oracle::answer);
        }
        var asked = compiled.relevant(answers);
        for (var question : compiled.questionnaire().questions()) {
            if (question.type().isSilent() || question.type() == QuestionType.CONTACT) continue;
            assertThat(oracle.isRelevant(question.name()))
                    .as("%s after %s: %s", question.name(), answers, question.relevant())
                    .isEqualTo(asked.contains(question));
        }
    }

    private static Map<String, IAnswerData> given(Question question, Answer answer) {
        var given = new LinkedHashMap<String, IAnswerData>();
        if (answer instanceof Answer.Rows(var rows, var ignored)) {
            rows.forEach((row, each) -> given.put(question.name() + "_" + row, data(question, each)));
        } else given.put(question.name(), data(question, answer));
        return given;
    }

    private static IAnswerData data(Question question, Answer answer) {
        return switch (answer) {
            case Answer.One(var choice, var _) -> JavaRosaOracle.one(choice);
            case Answer.Many(var choices, var _) -> JavaRosaOracle.many(choices);
            case Answer.Text(var text) -> JavaRosaOracle.text(text);
            case Answer.Number(var number) ->
                question.type() == QuestionType.DECIMAL
                        ? JavaRosaOracle.decimal(number.doubleValue())
                        : JavaRosaOracle.whole(number.intValue());
            case Answer.Date(var date) -> JavaRosaOracle.date(date);
            case Answer.Month(var month) -> JavaRosaOracle.date(month.atDay(1));
            default -> throw new IllegalArgumentException(String.valueOf(answer));
        };
    }

    @Test
    void aGroupThatRepeatsOpensThere() throws Exception {
        var questionnaire = new Questionnaire(
                        Language.ENGLISH,
                        List.of(Language.ENGLISH),
                        List.of(
                                Question.of("many", QuestionType.NUMBER, text("How many?")),
                                Question.of("age", QuestionType.NUMBER, text("How old?"))
                                        .withGroup("home"),
                                Question.of("school", QuestionType.YES_NO_NOT_SURE, text("At school?"))
                                        .withGroup("home")
                                        .withRelevant("answers.age < 18 && answers.many > 1")))
                .withGroups(List.of(heard.questionnaires.Group.of(
                        "home", heard.questionnaires.Group.Kind.REPEAT, text("A person"))));

        var form = Spreadsheet.read(
                XlsFormWriting.of(questionnaire, "Form", Askable.phrases()).file());

        assertThat(XFormWriting.of(form)).contains("<repeat nodeset=\"/data/home\">");
        assertThat(JavaRosaOracle.of(XFormWriting.of(form))).isNotNull();
    }

    private static heard.shared.LocalizedText text(String english) {
        return heard.shared.LocalizedText.of(Language.ENGLISH, english);
    }
}
