package heard.questionnaires.surveyjs;

import heard.questionnaires.importing.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A page, a panel, a question or a column.
 *
 * @param path where it stands, for example {@code pages[0].elements[2]}
 */
record SurveyElement(JsonNode json, String path) {
    private static final String DEFAULT_LANGUAGE = "default";

    String name() {
        return text("name").isEmpty() ? text("valueName") : text("name");
    }

    String type() {
        return text("type");
    }

    Place place() {
        return Place.of(path, name());
    }

    boolean has(String field) {
        return json.hasNonNull(field);
    }

    /** As it is written; empty where it is no text, number or truth. */
    String text(String field) {
        var value = json.get(field);
        return value != null && value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    boolean is(String... fields) {
        for (var field : fields) {
            var value = json.get(field);
            if (value != null && value.isBoolean() && value.booleanValue()) return true;
        }
        return false;
    }

    int number(String field, int otherwise) {
        var value = json.get(field);
        return value != null && value.isNumber() ? value.asInt() : otherwise;
    }

    /** In each language; the one without a name is the survey's own. */
    Map<String, String> texts(String field) {
        var value = json.get(field);
        return value == null ? Map.of() : texts(value);
    }

    static Map<String, String> texts(JsonNode value) {
        if (value.isValueNode()) return value.isNull() ? Map.of() : Map.of("", value.asString());
        var texts = new LinkedHashMap<String, String>();
        value.properties().forEach(each -> {
            var language = each.getKey().equals(DEFAULT_LANGUAGE) ? "" : each.getKey();
            if (each.getValue().isValueNode())
                texts.put(language, each.getValue().asString());
        });
        return texts;
    }

    List<SurveyElement> elements(String field) {
        var elements = new ArrayList<SurveyElement>();
        var values = json.get(field);
        if (values == null || !values.isArray()) return elements;
        for (int each = 0; each < values.size(); each++) {
            elements.add(new SurveyElement(
                    values.get(each), "%s%s[%d]".formatted(path.isEmpty() ? "" : path + ".", field, each)));
        }
        return elements;
    }

    /** What is set beyond what is known, as it is written. */
    Map<String, String> others(Set<String> known) {
        var others = new TreeMap<String, String>();
        json.properties().forEach(each -> {
            if (!known.contains(each.getKey()))
                others.put(each.getKey(), each.getValue().toString());
        });
        return others;
    }
}
