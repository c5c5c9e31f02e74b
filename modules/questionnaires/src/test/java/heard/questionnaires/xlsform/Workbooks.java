package heard.questionnaires.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small workbooks for tests: each sheet a text of lines with cells between bars. */
public final class Workbooks {
    private final XSSFWorkbook workbook = new XSSFWorkbook();

    public static Workbooks of(String survey, String choices) {
        return new Workbooks().sheet("survey", survey).sheet("choices", choices);
    }

    public Workbooks sheet(String name, String content) {
        var sheet = workbook.createSheet(name);
        var lines = content.lines().toList();
        for (int number = 0; number < lines.size(); number++) {
            var row = sheet.createRow(number);
            var cells = lines.get(number).split("¦", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isBlank()) row.createCell(column).setCellValue(cells[column].strip());
            }
        }
        return this;
    }

    public byte[] bytes() {
        try (workbook;
                var bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
