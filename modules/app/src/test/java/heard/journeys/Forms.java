package heard.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An XLSForm as an organisation would write it in a spreadsheet. */
final class Forms {
    static final String AVOIDED = "Have you stayed away from a doctor because of your records?";
    static final String AVOIDED_ARABIC = "هل ابتعدت عن الطبيب بسبب سجلاتك؟";
    static final String WHY = "What happened?";
    static final String WHY_ARABIC = "ماذا حدث؟";
    static final String CHANGE = "What should change?";
    static final String CHANGE_ARABIC = "ما الذي يجب أن يتغير؟";

    private Forms() {}

    static byte[] xlsform() {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            rows(book.createSheet("survey"), new String[][] {
                {"type", "name", "label::English (en)", "label::Arabic (ar)", "required", "relevant", "appearance"},
                {"select_one answer", "avoided", AVOIDED, AVOIDED_ARABIC, "yes", "", ""},
                {"text", "why", WHY, WHY_ARABIC, "", "${avoided} = 'often'", "multiline"},
                {"text", "change", CHANGE, CHANGE_ARABIC, "", "", "multiline"}
            });
            rows(book.createSheet("choices"), new String[][] {
                {"list_name", "name", "label::English (en)", "label::Arabic (ar)"},
                {"answer", "often", "Often", "كثيرا"},
                {"answer", "never", "Never", "أبدا"}
            });
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void rows(XSSFSheet sheet, String[][] rows) {
        for (var row : rows) {
            var line = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (var column = 0; column < row.length; column++)
                line.createCell(column).setCellValue(row[column]);
        }
    }
}
