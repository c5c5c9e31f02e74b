package heard.questionnaires.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.questionnaires.Question;
import heard.shared.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Responses in archives of LimeSurvey become a table whose columns are called as the questions are here. */
class ResponseArchiveTests {
    private static final String HEAD =
            "<document><LimeSurveyDocType>Survey</LimeSurveyDocType><groups><rows><row><gid>1</gid></row></rows></groups>";
    private static final String SURVEY = HEAD + "<questions><rows>"
            + question(1, "L", "one", "<other>Y</other>")
            + question(2, "M", "many", "<other>Y</other>")
            + question(3, "F", "rows", "")
            + question(4, "N", "number", "")
            + question(5, "R", "order", "")
            + question(6, "Y", "yes", "")
            + question(7, "O", "why", "")
            + question(8, "1", "dual", "")
            + question(9, "*", "sum", "")
            + "</rows></questions><subquestions><rows>"
            + part(21, 2, "a")
            + part(22, 2, "b")
            + part(31, 3, "r1")
            + part(32, 3, "r2")
            + part(81, 8, "r1")
            + "</rows></subquestions><answers><rows>"
            + answer(1, "a", 0)
            + answer(3, "x", 0)
            + answer(5, "p", 0)
            + answer(5, "q", 0)
            + answer(7, "z", 0)
            + answer(8, "m", 0)
            + answer(8, "n", 1)
            + "</rows></answers></document>";
    private static final List<String> FIELDS = List.of(
            "id",
            "submitdate",
            "startlanguage",
            "ipaddr",
            "9X1X1",
            "9X1X1other",
            "9X1X2a",
            "9X1X2b",
            "9X1X2other",
            "9X1X3r1",
            "9X1X3r2",
            "9X1X4",
            "9X1X51",
            "9X1X52",
            "9X1X6",
            "9X1X7",
            "9X1X7comment",
            "9X1X8r1#0",
            "9X1X8r1#1",
            "9X1X9");

    @TempDir
    private Path folder;

    @Test
    void everyFieldOfAnAnswerFindsItsColumn() throws Exception {
        var archive = archive(responses(List.of(
                "1",
                "2025-03-31 10:11:12",
                "en",
                "192.0.2.7",
                "-oth-",
                "my own",
                "Y",
                "",
                "more",
                "x",
                "",
                "12.5000000000",
                "q",
                "p",
                "N",
                "z",
                "because",
                "m",
                "n",
                "7")));
        var table = folder.resolve("table.csv");

        assertThat(ResponseArchive.isOne(archive)).isTrue();
        ResponseArchive.write(archive, table);

        assertThat(Files.readAllLines(table))
                .containsExactly(
                        "language,given_on,one,one.words,many,many.words,rows.r1,rows.r2,number,order,yes,why,"
                                + "why_comment,dual.r1,dual_2.r1",
                        "en,2025-03-31,other,my own,a|other,more,x,,12.5,q|p,no,z,because,m,n");
    }

    @Test
    void whatIsAboutAPersonsDeviceOrWasNeverSentStaysBehindAndIsTold() throws Exception {
        var begun = List.of("2", "", "en", "192.0.2.8", "a");
        var archive = archive(responses(begun));
        var table = folder.resolve("table.csv");

        var lines = ResponseArchive.write(archive, table);

        assertThat(Files.readString(table)).doesNotContain("192.0.2.8").hasLineCount(1);
        assertThat(lines.stream().flatMap(line -> line.notes().stream()))
                .contains(
                        note(ImportLine.Outcome.LEFT_OUT, "archive.unfinished", 1L),
                        note(ImportLine.Outcome.LEFT_OUT, "archive.device", "id, ipaddr"),
                        note(ImportLine.Outcome.LEFT_OUT, "archive.field", "sum"));
    }

    @Test
    void theFormSaysHowManyResponsesThereAre() throws Exception {
        var archive = archive(responses(List.of("1", "1980-01-01 00:00:00", "en", "", "a")));
        var form = FormReader.read(Files.readAllBytes(archive), Language.ENGLISH);

        assertThat(form.format()).isEqualTo(FormFormat.LIMESURVEY_ARCHIVE);
        assertThat(form.questionnaire().questions()).extracting(Question::name).contains("one", "many");
        assertThat(form.noted().stream().flatMap(line -> line.notes().stream()))
                .contains(note(ImportLine.Outcome.CHANGED, "responses", 1L));
    }

    @Test
    void aDateThatLimeSurveyWritesWhereItKeepsNoneIsNoDay() throws Exception {
        var table = folder.resolve("table.csv");
        ResponseArchive.write(archive(responses(List.of("1", "1980-01-01 00:00:00", "en", "", "a"))), table);
        assertThat(Files.readAllLines(table).getLast()).startsWith("en,,a,");
    }

    @Test
    void responsesWithEntitiesOrCutOffAreRefused() throws Exception {
        var whole = responses(List.of("1", "2025-03-31 10:11:12", "en", "", "a"));
        var entity = "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + whole.replace(">a<", ">&e;<");
        refused(archive(entity), "doctype");
        refused(archive(whole.substring(0, whole.length() - 40)), "xml");
    }

    private void refused(Path archive, String problem) {
        assertThatThrownBy(() -> ResponseArchive.write(archive, folder.resolve("refused.csv")))
                .isInstanceOfSatisfying(FormNotReadable.class, refused -> assertThat(refused.key())
                        .isEqualTo("questionnaires.import.file." + problem));
    }

    private static ImportLine.Note note(ImportLine.Outcome outcome, String key, Object argument) {
        return new ImportLine.Note(outcome, "questionnaires.import." + key, List.of(argument));
    }

    private static String question(int id, String type, String code, String more) {
        return "<row><qid>%d</qid><sid>9</sid><gid>1</gid><parent_qid>0</parent_qid><type>%s</type><title>%s</title><question>Q</question><language>en</language>%s</row>"
                .formatted(id, type, code, more);
    }

    private static String part(int id, int of, String code) {
        return "<row><qid>%d</qid><parent_qid>%d</parent_qid><title>%s</title><question>P</question><language>en</language></row>"
                .formatted(id, of, code);
    }

    private static String answer(int of, String code, int scale) {
        return "<row><qid>%d</qid><code>%s</code><scale_id>%d</scale_id><answer>A</answer><language>en</language></row>"
                .formatted(of, code, scale);
    }

    /** One response, whose last fields may be missing. */
    private static String responses(List<String> cells) {
        var text = new StringBuilder("<document><LimeSurveyDocType>Responses</LimeSurveyDocType><responses><fields>");
        FIELDS.forEach(field -> text.append("<fieldname>").append(field).append("</fieldname>"));
        text.append("</fields><rows><row>");
        for (int each = 0; each < cells.size(); each++) {
            var name = FIELDS.get(each).replaceFirst("^(?=\\d)", "_").replace('#', '-');
            text.append("<%1$s>%2$s</%1$s>".formatted(name, cells.get(each)));
        }
        return text.append("</row></rows></responses></document>").toString();
    }

    private Path archive(String responses) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("survey_9.lss"));
            zip.write(SURVEY.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("survey_9_responses.lsr"));
            zip.write(responses.getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(folder.resolve("archive-" + System.nanoTime() + ".lsa"), bytes.toByteArray());
    }
}
