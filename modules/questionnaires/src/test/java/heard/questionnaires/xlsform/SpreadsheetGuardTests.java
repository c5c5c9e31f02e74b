package heard.questionnaires.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.questionnaires.importing.FormReader;
import heard.questionnaires.importing.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SpreadsheetGuardTests {
    private static final String SURVEY = "type ¦ name ¦ label\ntext ¦ a ¦ A";

    @Test
    void whatIsNoSpreadsheetIsRefused() throws IOException {
        assertRefused(new byte[0], "empty");
        assertRefused("type,name,label".getBytes(StandardCharsets.UTF_8), "type");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "broken");
        assertRefused(zip("word/document.xml", "<a/>"), "type");
        assertRefused(new byte[SpreadsheetGuard.LARGEST_FILE + 1], "large");
    }

    @Test
    void aTruncatedFileIsRefused() {
        var whole = Workbooks.of(SURVEY, "list_name").bytes();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "broken");
    }

    @Test
    void aPartThatInflatesTooFarIsRefused() throws IOException {
        var bomb = replaced(Workbooks.of(SURVEY, "list_name").bytes(), "xl/sharedStrings.xml", " ".repeat(17 << 20));
        assertThat(bomb.length).isLessThan(100_000);
        assertRefused(bomb, "bomb");
    }

    @Test
    void aRowAfterAMillionEmptyOnesIsRead() throws IOException {
        var rows = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + "<sheetData>");
        rows.append(row(1, "type"));
        for (int row = 2; row < 1_048_576; row++)
            rows.append("<row r=\"").append(row).append("\"/>");
        rows.append(row(1_048_576, "text"));
        var file = replaced(
                Workbooks.of(SURVEY, "list_name").bytes(),
                "xl/worksheets/sheet1.xml",
                rows.append("</sheetData></worksheet>").toString());
        assertThat(Spreadsheet.read(file).rows("survey"))
                .containsExactly(new SheetRow(Place.row("survey", 1_048_576), Map.of("type", "text")));
    }

    private static String row(int number, String words) {
        return "<row r=\"%1$d\"><c r=\"A%1$d\" t=\"inlineStr\"><is><t>%2$s</t></is></c></row>".formatted(number, words);
    }

    @Test
    void moreFilledRowsThanAFormHasAreRefused() throws IOException {
        var lines = new StringBuilder("type ¦ name\n");
        for (int row = 0; row < 5_100; row++)
            lines.append("text ¦ q").append(row).append('\n');
        assertRefused(Workbooks.of(lines.toString(), "list_name").bytes(), "rows");
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        var evil = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet "
                + "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        var file = replaced(Workbooks.of(SURVEY, "list_name").bytes(), "xl/worksheets/sheet1.xml", evil);
        assertRefused(file, "broken");
    }

    @Test
    void aWorkbookWithoutSurveySaysWhatItHas() {
        var file = new Workbooks().sheet("Budget", "a ¦ b\n1 ¦ 2").bytes();
        assertThatThrownBy(() -> FormReader.read(file, heard.shared.Language.ENGLISH))
                .isInstanceOfSatisfying(SpreadsheetNotReadable.class, refused -> assertThat(refused.arguments())
                        .containsExactly("budget"));
    }

    private static void assertRefused(byte[] file, String problem) {
        assertThatThrownBy(() -> Spreadsheet.read(file))
                .isInstanceOfSatisfying(SpreadsheetNotReadable.class, refused -> assertThat(refused.key())
                        .isEqualTo("questionnaires.import.file." + problem));
    }

    private static byte[] zip(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(byte[] workbook, String part, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) to.write(content.getBytes(StandardCharsets.UTF_8));
                else from.transferTo(to);
            }
        }
        return bytes.toByteArray();
    }
}
