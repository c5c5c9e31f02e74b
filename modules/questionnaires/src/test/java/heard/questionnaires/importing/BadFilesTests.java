package heard.questionnaires.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import heard.look.Texts;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.QuestionnaireTexts;
import heard.questionnaires.xlsform.Workbooks;
import heard.shared.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
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
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

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
        refused("[1, 2]", "json.pages");
        refused("{\"pages\": [", "json");
        refused("{\"pages\": " + "[".repeat(100_000), "json.deep");
        refused("PK\u0003\u0004 nothing", "broken");
        refused("%PDF-1.7 \u0000\u0001", "type");
    }

    @Test
    void aDocumentOfAnOfficeProgramIsToldAsWhatItIs() throws Exception {
        refused(archive("word/document.xml"), "word");
        refused(archive("META-INF/manifest.xml"), "open.document");
        refused(archive("anything.xml"), "type");
    }

    private static byte[] archive(String part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(part));
        }
        return bytes.toByteArray();
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
        var form = FormReader.read(
                with(Workbooks.of(SURVEY, "list_name").bytes(), "xl/vbaProject.bin", new byte[] {1, 2, 3}),
                Language.ENGLISH);
        assertThat(form.questionnaire().questions()).hasSize(1);
        assertThat(form.lines())
                .filteredOn(line -> line.outcome() == ImportLine.Outcome.LEFT_OUT)
                .extracting(ImportLine::subject)
                .containsExactly("vbaProject.bin");
    }

    @Test
    void aConditionThatLooksAtItsOwnOrALaterQuestionIsToldAsSuch() {
        var form = FormReader.read(Workbooks.of("""
                        type ¦ name ¦ label ¦ relevant
                        text ¦ self ¦ Self ¦ ${self} = 'x'
                        text ¦ one ¦ One ¦ ${two} = 'x'
                        text ¦ two ¦ Two ¦ ${one} = 'x'
                        """, "list_name").bytes(), Language.ENGLISH);
        assertThat(form.noted())
                .extracting(
                        line -> line.place().row(),
                        line -> line.notes().getFirst().key())
                .containsExactly(
                        tuple(2, "questionnaires.import.relevant.itself"),
                        tuple(3, "questionnaires.import.relevant.later"));
        assertThat(form.questionnaire().question("two").orElseThrow().relevant())
                .isEqualTo("answers.one == 'x'");
    }

    @Test
    void aValueThatWaitsForItselfOrForALaterOneIsToldAsSuch() {
        var form = FormReader.read(Workbooks.of("""
                        type ¦ name ¦ label ¦ calculation
                        text ¦ a ¦ A ¦
                        calculate ¦ e ¦ ¦ ${f} + 1
                        calculate ¦ f ¦ ¦ ${e} + 1
                        calculate ¦ g ¦ ¦ ${g} + 1
                        """, "list_name").bytes(), Language.ENGLISH);
        assertThat(form.noted())
                .extracting(
                        line -> line.place().row(),
                        line -> line.notes().getFirst().key(),
                        line -> line.notes().getFirst().arguments().getLast())
                .contains(
                        tuple(3, "questionnaires.import.value.later", "f"),
                        tuple(5, "questionnaires.import.value.itself", "g"));
    }

    @Test
    void functionsAndQuotedWordsAreNotTakenForQuestions() {
        var later = new LaterNames(List.of("own", "date", "other"));
        assertThat(later.in("date(${first}) = 'other'", "own")).isEmpty();
        assertThat(later.in("${date} + 1", "own")).contains("date");
    }

    @Test
    void whyAnExpressionIsLeftOutIsToldInTheWordsOfTheDesigner() {
        var form = FormReader.read(Workbooks.of("""
                        type ¦ name ¦ label ¦ constraint ¦ calculation
                        integer ¦ a ¦ A ¦ . > ${f} + 1 ¦
                        calculate ¦ f ¦ ¦ ¦ concat('x', 'y')
                        """, "list_name").bytes(), Language.ENGLISH);
        var texts = new Texts();
        var wording = new LineWording((key, arguments) -> texts.get(Language.ENGLISH, key, arguments));
        assertThat(form.noted().stream().map(wording::line))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("cannot be carried over (The condition looks at “f”, which is asked later)");
    }

    @Test
    void namesThatComeTwiceAreErrorsInEveryFormat() {
        refusedInFull("{\"elements\": [{\"type\": \"text\", \"name\": \"a\"}, {\"type\": \"text\", \"name\": \"a\"}]}");
        var twice = Workbooks.of("type ¦ name ¦ label\ntext ¦ a ¦ A\ntext ¦ a ¦ B", "list_name")
                .bytes();
        assertThat(FormReader.read(twice, Language.ENGLISH).hasErrors()).isTrue();
        var choices = Workbooks.of(
                "type ¦ name ¦ label\nselect_one l ¦ a ¦ A", "list_name ¦ name ¦ label\nl ¦ x ¦ X\nl ¦ x ¦ Y");
        assertThat(FormReader.read(choices.bytes(), Language.ENGLISH).hasErrors())
                .isTrue();
    }

    private static void refusedInFull(String file) {
        assertThat(read(file).hasErrors()).isTrue();
        assertThat(read(file).questionnaire().questions()).isEmpty();
    }

    @Test
    void entitiesThatMultiplyAreRefusedBeforeTheyDo() {
        var laughs =
                "<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;'>]>"
                        + "<document><LimeSurveyDocType>Survey</LimeSurveyDocType>&c;</document>";
        refused(laughs, "doctype");
    }

    /** Every text of every format: shown as text, never as a tag. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>hello",
                "<img src=x onerror=alert(1)>hello",
                "<svg/onload=alert(1)></svg>hello",
                "<a href='javascript:alert(1)'>hello</a>"
            })
    void noTagOfATextIsTakenOver(String evil) throws Exception {
        var json = JsonMapper.shared().writeValueAsString(evil);
        var survey = read(
                ("{\"elements\": [{\"type\": \"radiogroup\", \"name\": \"q\", \"title\": %1$s, \"description\": %1$s, \"choices\": "
                                + "[{\"value\": \"a\", \"text\": %1$s}]}]}")
                        .formatted(json));
        plain(survey);
        var cell = evil.replace("¦", "");
        plain(FormReader.read(
                Workbooks.of(
                                "type ¦ name ¦ label ¦ hint ¦ constraint ¦ constraint_message\nselect_one l ¦ q ¦ %1$s ¦ %1$s ¦ . != 'b' ¦ %1$s"
                                        .formatted(cell),
                                "list_name ¦ name ¦ label\nl ¦ a ¦ " + cell)
                        .bytes(),
                Language.ENGLISH));
        var data = "<![CDATA[" + evil + "]]>";
        plain(read(
                ("<document><LimeSurveyDocType>Survey</LimeSurveyDocType><surveys><rows><row><sid>1</sid><language>en</language></row></rows></surveys>"
                                + "<groups><rows><row><gid>1</gid><group_name>%1$s</group_name><description>%1$s</description><language>en</language></row></rows></groups>"
                                + "<questions><rows><row><qid>1</qid><parent_qid>0</parent_qid><gid>1</gid><type>L</type><title>q</title><question>%1$s</question>"
                                + "<help>%1$s</help><language>en</language></row></rows></questions>"
                                + "<answers><rows><row><qid>1</qid><code>a</code><answer>%1$s</answer><language>en</language></row></rows></answers></document>")
                        .formatted(data)));
        plain(read("Question;Choices;Help\n\"%1$s\";\"%1$s|hello b\";\"%1$s\"\n".formatted(evil.replace("\"", "'"))));
    }

    private static void plain(ImportedForm form) {
        assertThat(form.hasErrors()).isFalse();
        assertThat(QuestionnaireTexts.of(form.questionnaire()))
                .isNotEmpty()
                .allSatisfy(text -> text.text().texts().values().forEach(words -> assertThat(words)
                        .contains("hello")
                        .doesNotContain("<script", "<img", "<svg", "onerror", "javascript:")));
    }

    @Test
    void fiveMegabytesOfChoicesAreReadOrRefusedInBoundedMemory() {
        var choices = new StringBuilder("list_name ¦ name ¦ label\n");
        for (int each = 0; each < 20_000; each++) {
            choices.append("l ¦ c")
                    .append(each)
                    .append(" ¦ ")
                    .append("Many words of a choice. ".repeat(10))
                    .append('\n');
        }
        var survey = "type ¦ name ¦ label\nselect_one l ¦ q ¦ Q";
        assertThat(choices.length()).isGreaterThan(5_000_000);
        var form = FormReader.read(Workbooks.of(survey, choices.toString()).bytes(), Language.ENGLISH);
        assertThat(form.questionnaire().questions().getFirst().choices()).hasSize(20_000);
        choices.append("l ¦ more ¦ More\n");
        refused(Workbooks.of(survey, choices.toString()).bytes(), "rows");
    }

    @Test
    void anArchiveThatInflatesTooFarIsRefused() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("survey_1.lss"));
            var zeros = new byte[1 << 20];
            for (int each = 0; each < 200; each++) zip.write(zeros);
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        refused(bytes.toByteArray(), "bomb");
    }

    @Test
    void aLargePictureInAWorkbookDoesNoHarm() throws Exception {
        var workbook = Workbooks.of(SURVEY, "list_name").bytes();
        assertThat(FormReader.read(with(workbook, "xl/media/image1.png", new byte[9 << 20]), Language.ENGLISH)
                        .questionnaire()
                        .questions())
                .hasSize(1);
        refused(with(workbook, "xl/media/image1.png", new byte[20 << 20]), "bomb");
    }

    @Test
    void whateverSignsATextIsWrittenInItIsRead() {
        var table = "Question;Choices\n\"Où était-ce ?\";Ici|Là\n";
        for (var signs : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            var form = FormReader.read(table.getBytes(signs), Language.ENGLISH);
            assertThat(form.questionnaire().questions().getFirst().label().in(Language.ENGLISH))
                    .as(signs.name())
                    .isEqualTo("Où était-ce ?");
        }
        var marked = ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8);
        assertThat(FormReader.read(marked, Language.ENGLISH).questionnaire().questions())
                .hasSize(1);
    }

    /** Lines in cells, quotes in quotes, and headers in other languages. */
    @Test
    void tablesOfOtherProgramsAreRead() {
        var form = read("Frage;Antworten;Hilfe\r\n\"Wo war das,\nund \"\"wann\"\"?\";\"Hier|Dort\";Kurz\r\n");
        var question = form.questionnaire().questions().getFirst();
        assertThat(question.label().in(Language.ENGLISH)).isEqualTo("Wo war das,\nund \"wann\"?");
        assertThat(question.choices()).hasSize(2);
    }

    @Test
    void panelsInPanelsWithoutEndAreRefused() {
        var deep = "{\"type\": \"panel\", \"name\": \"p\", \"elements\": [".repeat(60) + "]}".repeat(60);
        refused("{\"elements\": [" + deep + "]}", "deep");
    }

    private static byte[] with(byte[] workbook, String part, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(content);
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
