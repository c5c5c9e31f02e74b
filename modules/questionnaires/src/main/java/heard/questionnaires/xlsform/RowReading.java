package heard.questionnaires.xlsform;

import heard.questionnaires.importing.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of one sheet: the first that is not empty names the columns. */
final class RowReading {
    static final int MOST_COLUMNS = 300;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_CHOICES = 20_000;
    private static final int LONGEST_CELL = 32_767;

    private final String sheet;
    private final int most;
    private final Map<Integer, String> headers = new HashMap<>();
    private final List<SheetRow> rows = new ArrayList<>();

    RowReading(String sheet) {
        this.sheet = sheet;
        this.most = sheet.strip().equalsIgnoreCase("choices") ? MOST_CHOICES : MOST_ROWS;
    }

    /**
     * @param number as spreadsheets count, from 1
     * @param cells from the column to what is written in it
     */
    void read(int number, Map<Integer, String> cells) {
        var texts = new LinkedHashMap<Integer, String>();
        cells.forEach((column, cell) -> {
            var text = cell.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                    .replace('\u00A0', ' ')
                    .strip();
            if (text.length() > LONGEST_CELL) throw new SpreadsheetNotReadable("cell", sheet, number);
            if (!text.isEmpty()) texts.put(column, text);
        });
        if (texts.isEmpty()) return;
        if (headers.isEmpty()) texts.forEach((column, text) -> headers.put(column, Spreadsheet.header(text)));
        else keep(number, texts);
    }

    List<SheetRow> rows() {
        return rows;
    }

    /** As they are written, from the left. */
    List<String> headers() {
        return headers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void keep(int number, Map<Integer, String> texts) {
        if (rows.size() == most) throw new SpreadsheetNotReadable("rows", sheet, most);
        var cells = new LinkedHashMap<String, String>();
        texts.forEach((column, text) -> {
            var header = headers.get(column);
            if (header != null) cells.putIfAbsent(header, text);
        });
        if (!cells.isEmpty()) rows.add(new SheetRow(Place.row(sheet, number), cells));
    }
}
