package heard.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What somebody puts into a form.
 *
 * @param seed makes every person write something else
 */
record FilledForm(Element form, long seed) {
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        for (var input : form.select("input[name], textarea[name], select[name]")) fill(input, fields);
        var button = form.selectFirst("button");
        if (button != null && button.hasAttr("name")) fields.put(button.attr("name"), button.attr("value"));
        return fields;
    }

    private void fill(Element input, Map<String, String> fields) {
        var name = input.attr("name");
        switch (input.normalName().equals("input") ? input.attr("type") : input.normalName()) {
            case "hidden" -> fields.put(name, input.attr("value"));
            case "radio", "checkbox" -> fields.putIfAbsent(name, input.attr("value"));
            case "textarea" -> fields.put(name, longText());
            case "number" -> fields.put(name, "3");
            case "submit", "file" -> {}
            default -> fields.put(name, AnswerTexts.text(seed * 60).split("\\.", 2)[0]);
        }
    }

    private String longText() {
        return AnswerTexts.text(seed * 60 + 30) + " " + AnswerTexts.text(seed * 60 + 35);
    }
}
