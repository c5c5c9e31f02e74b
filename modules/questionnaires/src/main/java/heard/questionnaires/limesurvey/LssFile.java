package heard.questionnaires.limesurvey;

import heard.questionnaires.importing.FormNotReadable;
import heard.questionnaires.importing.SecureXml;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * The tables of a survey file, each a list of rows. Old files have a row for each language, newer ones keep the texts in
 * tables of their own ({@code …_l10ns}); here both look the same.
 */
final class LssFile {
    private static final int MOST_ROWS = 200_000;

    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

    LssFile(Element root) {
        if (!root.getLocalName().equals("document")
                || SecureXml.children(root, "LimeSurveyDocType").isEmpty()) {
            throw new FormNotReadable("root", root.getNodeName());
        }
        for (var table : SecureXml.children(root)) {
            for (var rows : SecureXml.children(table, "rows")) read(table.getLocalName(), rows);
        }
    }

    private void read(String table, Element rows) {
        var read = tables.computeIfAbsent(table, _ -> new ArrayList<>());
        for (var row : SecureXml.children(rows, "row")) {
            if (read.size() == MOST_ROWS) throw new FormNotReadable("rows", table, MOST_ROWS);
            var fields = new LinkedHashMap<String, String>();
            for (var field : SecureXml.children(row)) fields.put(field.getLocalName(), field.getTextContent());
            read.add(fields);
        }
    }

    List<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    List<Map<String, String>> rows(String table, String field, String value) {
        return rows(table).stream().filter(row -> get(row, field).equals(value)).toList();
    }

    /** Rows of one table, once each whatever its languages, in an order. */
    List<Map<String, String>> once(String table, String id, String... order) {
        var once = new LinkedHashMap<String, Map<String, String>>();
        for (var row : rows(table)) once.putIfAbsent(get(row, id), row);
        var rows = new ArrayList<>(once.values());
        for (var field : List.of(order).reversed()) rows.sort(Comparator.comparingInt(row -> number(row, field)));
        return rows;
    }

    /** What a field says in each language. */
    Map<String, String> texts(String table, String localized, String id, String value, String field) {
        var texts = new LinkedHashMap<String, String>();
        for (var from : List.of(localized, table)) {
            for (var row : byId(from, id).getOrDefault(value, List.of())) {
                var text = get(row, field);
                if (!text.isBlank() && row.containsKey("language")) texts.putIfAbsent(get(row, "language"), text);
            }
        }
        return texts;
    }

    private final Map<String, Map<String, List<Map<String, String>>>> indexes = new HashMap<>();

    /** The rows of a table by one of their fields. */
    Map<String, List<Map<String, String>>> byId(String table, String id) {
        return indexes.computeIfAbsent(table + "/" + id, _ -> {
            var index = new HashMap<String, List<Map<String, String>>>();
            for (var row : rows(table))
                index.computeIfAbsent(get(row, id), __ -> new ArrayList<>()).add(row);
            return index;
        });
    }

    static String get(Map<String, String> row, String field) {
        return row.getOrDefault(field, "");
    }

    static int number(Map<String, String> row, String field) {
        var text = get(row, field);
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
