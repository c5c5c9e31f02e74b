package heard.questionnaires.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.questionnaires.ImportUndoing;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireEditing;
import heard.questionnaires.QuestionnaireReading;
import heard.questionnaires.exporting.XlsFormWriting;
import heard.questionnaires.importing.FormImporting;
import heard.questionnaires.importing.ImportLine;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the import does with files that are no forms, or do harm: a sentence, and nothing is changed. */
@HeardTest
class BadFormsTests extends SpringBrowserlessTest {
    private static final String SURVEY_SHEET = "xl/worksheets/sheet1.xml";

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    FormImporting importing;

    @Autowired
    ImportUndoing undoing;

    @Autowired
    QuestionnaireEditing editing;

    @Autowired
    QuestionnaireReading reading;

    Coalition coalition;
    ConsultationId consultation;
    Questionnaire present;
    final List<Questionnaire> accepted = new ArrayList<>();

    @BeforeEach
    void aDraftWithQuestions() {
        coalition = fixtures.coalition();
        consultation = consultations.draft(coalition, "c-" + UUID.randomUUID());
        consultations.ask(coalition, consultation, ConsultationFixtures.threeQuestions());
        present = fixtures.as(coalition, Role.ORGANISER, () -> reading.draft(consultation));
    }

    private void organising(Runnable work) {
        fixtures.as(coalition, Role.ORGANISER, () -> {
            navigate("consultations/" + consultation + "/questions", QuestionsView.class);
            work.run();
            return true;
        });
    }

    /** As the dialog shows it. */
    private String said(byte[] file) {
        var dialog = new ImportDialog(importing, Language.ENGLISH, true, read -> accepted.add(read.questionnaire()));
        dialog.open();
        dialog.read("form.xlsx", file);
        var said = dialog.getElement().getTextRecursively();
        dialog.close();
        return said;
    }

    private boolean canBeAccepted(byte[] file) {
        var dialog = new ImportDialog(importing, Language.ENGLISH, true, read -> accepted.add(read.questionnaire()));
        dialog.open();
        dialog.read("form.xlsx", file);
        var can = $(Button.class).withText("Take it over").all().stream().anyMatch(Button::isEnabled);
        dialog.close();
        return can;
    }

    private void refuses(byte[] file, String why) {
        organising(() -> {
            assertThat(said(file)).contains(why);
            assertThat(canBeAccepted(file)).isFalse();
            assertThat(accepted).isEmpty();
            assertThat(reading.draft(consultation)).isEqualTo(present);
            assertThat(undoing.before(consultation)).isEmpty();
        });
    }

    @Test
    void aDamagedOrTruncatedFileIsToldAndChangesNothing() {
        refuses(bytes("PK\u0003\u0004 nothing"), "The file is damaged");
        refuses(Arrays.copyOf(workbook(), workbook().length / 2), "The file is damaged");
        refuses(new byte[0], "The file is empty");
        refuses(bytes("%PDF-1.7 \u0000\u0001"), "This is no form that can be read");
    }

    @Test
    void anEncryptedFileIsToldAndChangesNothing() throws IOException {
        var encrypted = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            files.writeFilesystem(encrypted);
        }
        refuses(encrypted.toByteArray(), "The file is encrypted");
    }

    @Test
    void aFileThatInflatesTooFarIsToldAndChangesNothing() throws IOException {
        refuses(
                with(workbook(), Map.of("xl/sharedStrings.xml", " ".repeat(40 << 20))),
                "inside the file is larger than");
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("survey_1.lss"));
            for (int each = 0; each < 200; each++) zip.write(new byte[1 << 20]);
        }
        refuses(archive.toByteArray(), "inside the file is larger than");
    }

    @Test
    void aMillionEmptyRowsDoNoHarm() throws IOException {
        var rows = new StringBuilder();
        for (int row = 3; row <= 1_048_576; row++)
            rows.append("<row r=\"").append(row).append("\"/>");
        var sheet = new String(parts(workbook()).get(SURVEY_SHEET), StandardCharsets.UTF_8);
        var many = with(workbook(), Map.of(SURVEY_SHEET, sheet.replace("</sheetData>", rows + "</sheetData>")));
        organising(() -> assertThat(
                        importing.read(many, Language.ENGLISH).questionnaire().questions())
                .extracting(Question::name)
                .containsExactly("how"));
    }

    @Test
    void programsInAFileAreToldAndWhatIsTakenOverCanBeUndone() throws IOException {
        var file = with(workbook(), Map.of("xl/vbaProject.bin", "\u0001\u0002"));
        organising(() -> {
            assertThat(importing.read(file, Language.ENGLISH).noted())
                    .extracting(ImportLine::subject)
                    .contains("vbaProject.bin");
            assertThat(canBeAccepted(file)).isTrue();
            var form = importing.read(file, Language.ENGLISH).questionnaire();
            var revision = editing.open(consultation).revision();
            var taken = undoing.take(consultation, revision, form.withLanguages(present.source(), present.languages()));
            assertThat(reading.draft(consultation).questions()).isEqualTo(form.questions());
            undoing.undo(
                    consultation, taken.revision(), undoing.before(consultation).orElseThrow());
            assertThat(reading.draft(consultation)).isEqualTo(present);
        });
    }

    private static byte[] workbook() {
        var how = Question.of("how", QuestionType.LONG_TEXT, LocalizedText.of(Language.ENGLISH, "How is it?"));
        var asked = new Questionnaire(Language.ENGLISH, List.of(Language.ENGLISH), List.of(how));
        return XlsFormWriting.of(asked, "Form", (_, key) -> key).file();
    }

    private static byte[] with(byte[] workbook, Map<String, String> changed) throws IOException {
        var parts = parts(workbook);
        changed.forEach((name, text) -> parts.put(name, bytes(text)));
        var written = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(written)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return written.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(
                Files.write(Files.createTempFile("form", ".xlsx"), workbook).toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), part.readAllBytes());
                }
            }
        }
        return parts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
