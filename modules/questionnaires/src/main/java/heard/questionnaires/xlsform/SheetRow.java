package heard.questionnaires.xlsform;

import heard.questionnaires.importing.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row with something in it.
 *
 * @param cells from the header of the column to the text, without empty ones
 */
public record SheetRow(Place place, Map<String, String> cells) {
    /** The text in the first of these columns that has one; otherwise an empty text. */
    public String get(String... columns) {
        for (var column : columns) {
            var text = cells.get(column);
            if (text != null) return text;
        }
        return "";
    }

    /** The texts of columns like {@code label::English (en)}, by what follows the colons. */
    Map<String, String> localized(String column) {
        var texts = new LinkedHashMap<String, String>();
        cells.forEach((header, text) -> {
            if (header.equals(column)) texts.put("", text);
            else if (header.startsWith(column + "::"))
                texts.put(header.substring(column.length() + 2).strip(), text);
        });
        return texts;
    }
}
