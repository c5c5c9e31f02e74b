package heard.questionnaires.limesurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.Choice;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Quota;
import heard.questionnaires.importing.FormFormat;
import heard.questionnaires.importing.FormReader;
import heard.questionnaires.importing.ImportLine;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportLine.Thing;
import heard.questionnaires.importing.ImportedForm;
import heard.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimeSurveyImportingTests {
    /** A question of each type, each with two subquestions and two answers on each of two scales. */
    private static final String TYPES = "L!OMP5ABCEFHKQSTUNDGYIRX*|:;1";

    @Test
    void everyTypeIsAccountedFor() {
        var form =
                read(TYPES.chars().mapToObj(type -> question((char) type, "")).toList());

        assertThat(form.format()).isEqualTo(FormFormat.LIMESURVEY);
        assertThat(TYPES).hasSize(29);
        assertThat(form.count(Thing.QUESTION)).isEqualTo(29);
        assertThat(form.lines().stream()
                        .filter(line -> line.thing() == Thing.QUESTION && line.outcome() == Outcome.LEFT_OUT))
                .extracting(ImportLine::subject)
                .containsExactly("I QI");
        assertThat(form.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "L, ONE_OF",
        "!, ONE_OF",
        "O, ONE_OF",
        "M, MANY_OF",
        "P, MANY_OF",
        "5, SCALE",
        "A, GRID",
        "B, GRID",
        "C, GRID",
        "E, GRID",
        "F, GRID",
        "H, GRID",
        "T, LONG_TEXT",
        "U, LONG_TEXT",
        "N, NUMBER",
        "D, DATE",
        "G, ONE_OF",
        "Y, YES_NO_NOT_SURE",
        "R, RANKING",
        "X, INFORMATION",
        "*, CALCULATED",
        "|, FILE",
        ":, GRID",
        "1, GRID",
        "Q, SHORT_TEXT",
        "K, NUMBER",
        ";, SHORT_TEXT"
    })
    void everyTypeHasACounterpart(char type, QuestionType expected) {
        var form = read(List.of(question('S', ""), question(type, "")));
        assertThat(form.questionnaire().questions().get(1).type()).isEqualTo(expected);
    }

    @Test
    void theRelevanceOfQuestionsAndGroupsIsKept() {
        var form = read(List.of(
                question('L', ""),
                question('M', "QL.NAOK == 'A1'"),
                question('N', "QM_SQ1 == 'Y' and !is_empty(QL)"),
                question('S', "1X1X" + id('N') + " &gt; 2 or is_empty(QM_SQ2.NAOK)"),
                question('T', "count(that.QM) &gt; 1")));
        var compiled = CompiledQuestionnaire.of(form.questionnaire());
        var answers = Answers.NONE.with("QL", new Answer.One("A1")).with("QM", new Answer.Many(List.of("SQ1", "SQ2")));

        assertThat(form.noted()).extracting(ImportLine::thing).doesNotContain(Thing.CONDITION);
        assertThat(compiled.relevant(Answers.NONE)).extracting(Question::name).containsExactly("QL", "QS");
        assertThat(compiled.relevant(answers)).extracting(Question::name).containsExactly("QL", "QM", "QN", "QT");
    }

    @Test
    void conditionsOfOldFilesAreKept() {
        var old = question('S', "").replace("<relevance></relevance>", "");
        var rows = "<conditions><rows>"
                + row(
                        "qid",
                        id('S'),
                        "cqid",
                        id('L'),
                        "cfieldname",
                        "1X1X" + id('L'),
                        "method",
                        "==",
                        "value",
                        "A1",
                        "scenario",
                        "1")
                + row(
                        "qid",
                        id('S'),
                        "cqid",
                        id('M'),
                        "cfieldname",
                        "1X1X" + id('M'),
                        "method",
                        "==",
                        "value",
                        "SQ2",
                        "scenario",
                        "2")
                + "</rows></conditions>";
        var form = read(List.of(question('L', ""), question('M', ""), old), rows);
        assertThat(asked(form, "QS").relevant()).isEqualTo("answers.QL == 'A1' || 'SQ2' in answers.QM");
    }

    @Test
    void textsHoldNoTagsAndShowEarlierAnswers() {
        var label =
                "&lt;p&gt;Dear &lt;b&gt;{QS}&lt;/b&gt;, {if(QL=='A1','one','two')} {rand(1,2)}&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;";
        var form = read(
                List.of(question('S', ""), question('L', ""), question('T', "").replace("Question T", label)));
        var calculated = form.questionnaire().question("calculated").orElseThrow();

        assertThat(asked(form, "QT").label().in(Language.ENGLISH)).isEqualTo("Dear {QS}, {calculated} …");
        assertThat(calculated.details().value()).isEqualTo("((has(answers.QL) && answers.QL == 'A1') ? 'one' : 'two')");
        assertThat(form.noted().stream().flatMap(line -> line.notes().stream()).map(ImportLine.Note::key))
                .contains("questionnaires.import.html.lost", "questionnaires.import.piping.lost");
    }

    @Test
    void otherChoicesLimitsAndGroupsComeOver() {
        var other = question('L', "").replace("<other>N</other>", "<other>Y</other>");
        var limited = question('N', "");
        var attributes = "<question_attributes><rows>"
                + row("qid", id('N'), "attribute", "max_num_value_n", "value", "115")
                + row("qid", id('M'), "attribute", "exclude_all_others", "value", "SQ2")
                + row("qid", id('M'), "attribute", "random_order", "value", "1") + "</rows></question_attributes>";
        var form = read(List.of(other, limited, question('M', "")), attributes);

        assertThat(asked(form, "QL").worded()).map(Choice::name).contains("other");
        assertThat(asked(form, "QN").limits().most()).isEqualByComparingTo("115");
        assertThat(asked(form, "QM").choices()).extracting(Choice::standsAlone).containsExactly(false, true);
        assertThat(form.questionnaire().groups()).extracting(Group::kind).containsExactly(Group.Kind.PAGE);
        assertThat(asked(form, "QL").label().texts()).isEqualTo(Map.of("en", "Question L"));
    }

    @Test
    void rowsAndChoicesThatWereChosenBeforeAreOfferedAlone() {
        var form = read(
                List.of(question('M', ""), question('F', ""), question('Q', ""), question('P', ""), question('K', "")),
                "<question_attributes><rows>"
                        + attribute('F', "array_filter", "QM")
                        + attribute('Q', "array_filter", "QF")
                        + attribute('P', "array_filter_exclude", "QM")
                        + attribute('K', "array_filter", "QZ")
                        + "</rows></question_attributes>");
        assertThat(asked(form, "QF").filter()).isEqualTo("choice.name in answers.QM");
        assertThat(asked(form, "QQ_SQ1").relevant()).isEqualTo("'SQ1' in answers.QF");
        assertThat(asked(form, "QP").filter()).isEqualTo("!(has(answers.QM) && choice.name in answers.QM)");
        var compiled = CompiledQuestionnaire.of(form.questionnaire());
        var answers = Answers.NONE.with("QM", new Answer.Many(List.of("SQ2")));
        assertThat(compiled.offered(asked(form, "QF"), answers).rows())
                .extracting(Choice::name)
                .containsExactly("SQ2");
        assertThat(form.noted())
                .filteredOn(line -> line.thing() == Thing.CONDITION)
                .extracting(ImportLine::subject)
                .containsExactly("array_filter = QZ");
    }

    @Test
    void quotasComeOver() {
        var form = read(
                List.of(question('L', ""), question('M', ""), question('A', "")),
                quotas("1, Few, 5, 1; 2, Off, 9, 0; 3, Row, 7, 1")
                        + "<quota_members><rows>"
                        + member(1, 'L', "A1") + member(1, 'L', "A2") + member(1, 'M', "SQ2") + member(2, 'L', "A1")
                        + member(3, 'A', "SQ1-4") + "</rows></quota_members>"
                        + "<quota_languagesettings><rows>"
                        + row(
                                "quotals_quota_id",
                                1,
                                "quotals_language",
                                "en",
                                "quotals_message",
                                "We have heard enough.")
                        + "</rows></quota_languagesettings>");
        assertThat(form.questionnaire().quotas())
                .extracting(Quota::name, Quota::condition, Quota::most)
                .containsExactly(
                        tuple("Few", "(answers.QL == 'A1' || answers.QL == 'A2') && 'SQ2' in answers.QM", 5),
                        tuple("Row", "answers.QA['SQ1'] == 4", 7));
        assertThat(form.questionnaire().quotas().getFirst().message().in(Language.ENGLISH))
                .isEqualTo("We have heard enough.");
        assertThat(form.noted())
                .filteredOn(line -> line.thing() == Thing.CONDITION)
                .extracting(line -> line.notes().getFirst().key())
                .containsExactly("questionnaires.import.quota.off");
    }

    private static String quotas(String quotas) {
        var rows = new StringBuilder();
        for (var quota : quotas.split("; ")) {
            var cells = quota.split(", ");
            rows.append(row(
                    "id", cells[0], "sid", 1, "name", cells[1], "qlimit", cells[2], "action", 1, "active", cells[3]));
        }
        return "<quota><rows>" + rows + "</rows></quota>";
    }

    private static String member(int quota, char type, String code) {
        return row("id", 1, "sid", 1, "qid", id(type), "quota_id", quota, "code", code);
    }

    private static String attribute(char type, String name, String value) {
        return row("qid", id(type), "attribute", name, "value", value);
    }

    private static Question asked(ImportedForm form, String name) {
        return form.questionnaire().question(name).orElseThrow();
    }

    private static ImportedForm read(List<String> questions) {
        return read(questions, "");
    }

    private static ImportedForm read(List<String> questions, String more) {
        var subquestions = new StringBuilder();
        var answers = new StringBuilder();
        for (var type : TYPES.toCharArray()) {
            for (int each = 1; each <= 2; each++) {
                for (int scale = 0; scale < 2; scale++) {
                    subquestions.append(row(
                            "qid",
                            id(type) + "" + each + scale,
                            "parent_qid",
                            id(type),
                            "title",
                            (scale == 0 ? "SQ" : "C") + each,
                            "question",
                            "Row " + each,
                            "scale_id",
                            scale,
                            "question_order",
                            each,
                            "language",
                            "en"));
                    answers.append(row(
                            "qid",
                            id(type),
                            "code",
                            "A" + each,
                            "answer",
                            "Answer " + each,
                            "sortorder",
                            each,
                            "scale_id",
                            scale,
                            "language",
                            "en"));
                }
            }
        }
        var xml = """
                <document><LimeSurveyDocType>Survey</LimeSurveyDocType><languages><language>en</language></languages>
                <surveys><rows>%s</rows></surveys><groups><rows>%s</rows></groups><questions><rows>%s</rows></questions>
                <subquestions><rows>%s</rows></subquestions><answers><rows>%s</rows></answers>%s</document>
                """.formatted(
                        row("sid", 1, "language", "en", "format", "G"),
                        row(
                                "gid",
                                1,
                                "sid",
                                1,
                                "group_name",
                                "About you",
                                "group_order",
                                1,
                                "language",
                                "en",
                                "grelevance",
                                ""),
                        String.join("", questions),
                        subquestions,
                        answers,
                        more);
        return FormReader.read(xml.getBytes(StandardCharsets.UTF_8), Language.ENGLISH);
    }

    private static int id(char type) {
        return 100 + TYPES.indexOf(type);
    }

    private static String question(char type, String relevance) {
        var name = Character.isLetterOrDigit(type) ? "Q" + type : "Q" + id(type);
        return row(
                "qid",
                id(type),
                "parent_qid",
                0,
                "sid",
                1,
                "gid",
                1,
                "type",
                type,
                "title",
                name,
                "question",
                "Question " + type,
                "help",
                "",
                "other",
                "N",
                "mandatory",
                "N",
                "question_order",
                0,
                "language",
                "en",
                "relevance",
                relevance);
    }

    private static String row(Object... fields) {
        var row = new StringBuilder("<row>");
        for (int each = 0; each < fields.length; each += 2) {
            row.append("<%1$s>%2$s</%1$s>".formatted(fields[each], fields[each + 1]));
        }
        return row.append("</row>").toString();
    }
}
