package heard.questionnaires.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** Reads the rows of one sheet: the first that is not empty names the columns. */
final class RowReading {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 300;
    private static final int LONGEST_CELL = 32_767;

    private final String sheet;
    private final Map<Integer, String> headers = new HashMap<>();
    private final List<SheetRow> rows = new ArrayList<>();

    RowReading(String sheet) {
        this.sheet = sheet;
    }

    void read(Row row) {
        var texts = texts(row);
        if (texts.isEmpty()) return;
        if (headers.isEmpty()) texts.forEach((column, text) -> headers.put(column, Spreadsheet.header(text)));
        else keep(row.getRowNum(), texts);
    }

    List<SheetRow> rows() {
        return rows;
    }

    private void keep(int number, Map<Integer, String> texts) {
        if (rows.size() == MOST_ROWS) throw new SpreadsheetNotReadable("rows", sheet, MOST_ROWS);
        var cells = new LinkedHashMap<String, String>();
        texts.forEach((column, text) -> {
            var header = headers.get(column);
            if (header != null) cells.putIfAbsent(header, text);
        });
        if (!cells.isEmpty()) rows.add(new SheetRow(sheet, number, cells));
    }

    private Map<Integer, String> texts(Row row) {
        var texts = new LinkedHashMap<Integer, String>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            var cell = row.getCell(column);
            var text = cell == null ? "" : text(cell).strip();
            if (text.length() > LONGEST_CELL) throw new SpreadsheetNotReadable("cell", sheet, row.getRowNum());
            if (!text.isEmpty()) texts.put(column, text);
        }
        return texts;
    }

    private static String text(Cell cell) {
        var text = cell.getText();
        return text == null ? "" : text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").replace('\u00A0', ' ');
    }
}
