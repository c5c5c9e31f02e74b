package heard.questionnaires.xform;

import heard.questionnaires.importing.SecureXml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The texts of an XForm, which stand either where they are shown or, by language, in {@code itext}. */
final class XFormTexts {
    private static final Pattern ITEXT = Pattern.compile("\\s*jr:itext\\(\\s*'([^']+)'\\s*\\)\\s*");

    /** From the id to the language to the element that holds the text. */
    private final Map<String, Map<String, Element>> texts = new LinkedHashMap<>();

    XFormTexts(Element model) {
        for (var itext : SecureXml.children(model, "itext")) {
            for (var translation : SecureXml.children(itext, "translation")) {
                for (var text : SecureXml.children(translation, "text")) read(translation.getAttribute("lang"), text);
            }
        }
    }

    private void read(String language, Element text) {
        for (var value : SecureXml.children(text, "value")) {
            var form = value.getAttribute("form");
            if (form.isEmpty() || form.equals("markdown")) {
                texts.computeIfAbsent(text.getAttribute("id"), _ -> new LinkedHashMap<>())
                        .putIfAbsent(language, value);
            }
        }
    }

    /**
     * What a label or hint says, by language; the empty one where it names none.
     *
     * @param outputs makes of the path of an answer in the text what stands for it
     */
    Map<String, String> of(Element shown, UnaryOperator<String> outputs) {
        var reference = ITEXT.matcher(shown.getAttribute("ref"));
        if (reference.matches()) return byId(reference.group(1), outputs);
        var text = written(shown, outputs);
        return text.isBlank() ? Map.of() : Map.of("", text);
    }

    /** What an attribute says, which may name a text. */
    Map<String, String> of(String attribute, UnaryOperator<String> outputs) {
        var reference = ITEXT.matcher(attribute);
        if (reference.matches()) return byId(reference.group(1), outputs);
        return attribute.isBlank() ? Map.of() : Map.of("", attribute);
    }

    Map<String, String> byId(String id, UnaryOperator<String> outputs) {
        var found = new LinkedHashMap<String, String>();
        texts.getOrDefault(id, Map.of()).forEach((language, value) -> {
            var text = written(value, outputs);
            if (!text.isBlank() && !text.equals("-")) found.put(language.equals("default") ? "" : language, text);
        });
        return found;
    }

    private static String written(Element element, UnaryOperator<String> outputs) {
        var text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element output && output.getLocalName().equals("output")) {
                text.append("${")
                        .append(outputs.apply(output.getAttribute("value")))
                        .append('}');
            } else text.append(child.getTextContent());
        }
        return text.toString().strip();
    }
}
