package heard.questionnaires.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.xlsform.Workbooks;
import heard.shared.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadFilesTests {
    private static final String SURVEY = "type ¦ name ¦ label\ntext ¦ a ¦ A";

    @Test
    void whatIsNoFormIsRefusedWithWhatIsWrong() throws Exception {
        refused("", "empty");
        refused("<a/>", "root");
        refused("<h:html xmlns:h='x'><h:head/></h:html>", "root");
        refused("<document><other/></document>", "root");
        refused("<document>", "xml");
        refused("{\"a\": 1}", "json.pages");
        refused("{\"pages\": [", "json");
        refused("{\"pages\": " + "[".repeat(100_000), "json.deep");
        refused("PK\u0003\u0004 nothing", "broken");
        refused("%PDF-1.7 \u0000\u0001", "type");
    }

    @Test
    void entitiesAreRefusedInEveryXml() {
        for (var root : List.of("document", "h:html xmlns:h='x'")) {
            refused(
                    "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><" + root + ">&e;</" + root.split(" ")[0]
                            + ">",
                    "doctype");
        }
    }

    @Test
    void encryptedWorkbooksAreRefused() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(Workbooks.of(SURVEY, "list_name").bytes());
            }
            files.writeFilesystem(bytes);
        }
        refused(bytes.toByteArray(), "encrypted");
    }

    @Test
    void truncatedFilesAreRefusedWhateverTheirFormat() throws Exception {
        var old = old();
        refused(Arrays.copyOf(old, old.length / 3), "broken");
        var lss = "<document><LimeSurveyDocType>Survey</LimeSurveyDocType><questions><rows><row>";
        refused(lss, "xml");
    }

    @Test
    void theOldExcelFormatIsReadWhateverTheExtension() throws Exception {
        var form = FormReader.read(old(), Language.ENGLISH);
        assertThat(form.format()).isEqualTo(FormFormat.XLSFORM);
        assertThat(form.questionnaire().questions()).extracting(Question::name).containsExactly("a");
    }

    @Test
    void aTableOfQuestionsNeedsNoMoreThanOneColumn() {
        var list = read("How old are you?\nWhere do you live?\n");
        assertThat(list.questionnaire().questions()).extracting(Question::type).containsOnly(QuestionType.LONG_TEXT);
        var table = read("Question;Type;Choices\n\"Have you avoided a doctor?\";one;Yes|No\nHow old?;number;\n");
        assertThat(table.questionnaire().questions())
                .extracting(Question::type)
                .containsExactly(QuestionType.ONE_OF, QuestionType.NUMBER);
        assertThat(table.questionnaire().questions().getFirst().choices()).hasSize(2);
    }

    @Test
    void formulasCountForWhatTheyCameTo() {
        var form = read("question\n=cmd|' /C calc'!A0\n");
        assertThat(form.questionnaire().questions().getFirst().label().in(Language.ENGLISH))
                .isEqualTo("=cmd|' /C calc'!A0");
    }

    /** A few of each would be read; so many are told rather than followed. */
    @ParameterizedTest
    @ValueSource(strings = {"-", "!", "(", "1 = 1 or ", "1 = 1 and "})
    void anExpressionThatNestsWithoutEndIsReported(String nested) {
        var survey = """
                {"elements": [{"type": "text", "name": "n"}, {"type": "text", "name": "m", "visibleIf": "{n} = 1 or %s 1"}]}""";
        var form = read(survey.formatted(nested.repeat(30_000)));
        assertThat(form.questionnaire().questions()).hasSize(2);
        assertThat(form.count(ImportLine.Outcome.LEFT_OUT)).isOne();
        assertThat(read(survey.formatted(nested.repeat(3))).count(ImportLine.Outcome.LEFT_OUT))
                .isEqualTo(nested.equals("(") ? 1 : 0);
    }

    @Test
    void programsInAWorkbookAreToldAndLeftOut() throws Exception {
        var form = FormReader.read(withProgram(Workbooks.of(SURVEY, "list_name").bytes()), Language.ENGLISH);
        assertThat(form.questionnaire().questions()).hasSize(1);
        assertThat(form.lines())
                .filteredOn(line -> line.outcome() == ImportLine.Outcome.LEFT_OUT)
                .extracting(ImportLine::subject)
                .containsExactly("vbaProject.bin");
    }

    private static byte[] withProgram(byte[] workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            out.write(new byte[] {1, 2, 3});
        }
        return bytes.toByteArray();
    }

    @Test
    void theCheckSaysASentenceForEachFileAndGoesOn(@TempDir Path folder) throws Exception {
        var good = Files.write(folder.resolve("good.csv"), "How old are you?\n".getBytes(StandardCharsets.UTF_8));
        var bad = Files.write(folder.resolve("bad.xml"), "<a/>".getBytes(StandardCharsets.UTF_8));
        var out = new ByteArrayOutputStream();
        var problems = new ByteArrayOutputStream();
        var check = new FormCheck(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(problems, true, StandardCharsets.UTF_8));

        assertThat(check.check(List.of(bad.toString(), good.toString()))).isFalse();
        assertThat(problems.toString(StandardCharsets.UTF_8)).startsWith(bad + ": The file is XML, but no form");
        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList().getLast())
                .isEqualTo("1 questions, 0 conditions, 1 texts in 1 languages: 1 carried over, 1 changed, 0 reported");
        assertThat(check.check(List.of(good.toString()))).isTrue();
    }

    private static ImportedForm read(String text) {
        return FormReader.read(text.getBytes(StandardCharsets.UTF_8), Language.ENGLISH);
    }

    private static byte[] old() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("survey");
            var lines = SURVEY.split("\n");
            for (int row = 0; row < lines.length; row++) {
                var cells = lines[row].split(" ¦ ");
                var written = sheet.createRow(row);
                for (int column = 0; column < cells.length; column++)
                    written.createCell(column).setCellValue(cells[column]);
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void refused(String file, String problem) {
        refused(file.getBytes(StandardCharsets.UTF_8), problem);
    }

    private static void refused(byte[] file, String problem) {
        assertThatThrownBy(() -> FormReader.read(file, Language.ENGLISH))
                .isInstanceOfSatisfying(FormNotReadable.class, refused -> assertThat(refused.key())
                        .isEqualTo("questionnaires.import.file." + problem));
    }
}
