package heard.questionnaires.xform;

import heard.questionnaires.importing.Place;
import heard.questionnaires.importing.SecureXml;
import heard.questionnaires.xlsform.SheetRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What can be chosen in an XForm: written with the control, or in an instance of its own. */
final class XFormChoices {
    private static final Pattern ITEMSET = Pattern.compile(
            "\\s*(?:randomize\\()?\\s*instance\\(\\s*['\"]([^'\"]+)['\"]\\s*\\)/[\\w.-]+/[\\w.-]+(?:\\[(.*)])?.*",
            Pattern.DOTALL);

    private final XFormTexts texts;
    private final UnaryOperator<String> outputs;
    private final Map<String, Element> instances = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();
    private final List<SheetRow> rows = new ArrayList<>();

    XFormChoices(Element model, XFormTexts texts, UnaryOperator<String> outputs) {
        this.texts = texts;
        this.outputs = outputs;
        for (var instance : SecureXml.children(model, "instance")) {
            if (!instance.getAttribute("id").isEmpty()) instances.put(instance.getAttribute("id"), instance);
        }
    }

    List<SheetRow> rows() {
        return rows;
    }

    /** The name of the list of a control, whose rows are there from now on. */
    String list(Element control, String path) {
        for (var itemset : SecureXml.children(control, "itemset")) {
            var from = ITEMSET.matcher(itemset.getAttribute("nodeset"));
            if (from.matches()) return instance(from.group(1), itemset);
        }
        var list = path.isEmpty() ? "choices" : path;
        if (read.add(list)) {
            for (var item : SecureXml.children(control, "item")) {
                var label = SecureXml.children(item, "label").stream().findFirst();
                add(
                        list,
                        text(item, "value"),
                        label.map(each -> texts.of(each, outputs)).orElse(Map.of()),
                        Map.of());
            }
        }
        return list;
    }

    /** Which of the items are offered; empty for all. */
    String filter(Element control) {
        for (var itemset : SecureXml.children(control, "itemset")) {
            var from = ITEMSET.matcher(itemset.getAttribute("nodeset"));
            if (from.matches() && from.group(2) != null) return from.group(2);
        }
        return "";
    }

    private String instance(String id, Element itemset) {
        var instance = instances.get(id);
        if (instance == null || !read.add(id)) return id;
        var value = SecureXml.children(itemset, "value").stream()
                .map(each -> each.getAttribute("ref"))
                .findFirst()
                .orElse("name");
        var label = SecureXml.children(itemset, "label").stream()
                .map(each -> each.getAttribute("ref"))
                .findFirst()
                .orElse("label");
        var isItext = label.startsWith("jr:itext(");
        var field = isItext ? label.replaceFirst("jr:itext\\(\\s*(.*?)\\s*\\)", "$1") : label;
        for (var root : SecureXml.children(instance)) {
            for (var item : SecureXml.children(root)) {
                var written = text(item, field);
                var shown = isItext ? texts.byId(written, outputs) : Map.of("", written);
                add(id, text(item, value), shown, others(item, Set.of(value, field)));
            }
        }
        return id;
    }

    private static String text(Element item, String field) {
        return SecureXml.children(item, field).stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("")
                .strip();
    }

    private static Map<String, String> others(Element item, Set<String> known) {
        var others = new LinkedHashMap<String, String>();
        for (var cell : SecureXml.children(item)) {
            var column = cell.getNodeName().toLowerCase(Locale.ROOT);
            var said = cell.getTextContent().strip();
            if (!known.contains(cell.getNodeName()) && !said.isEmpty()) others.putIfAbsent(column, said);
        }
        return others;
    }

    private void add(String list, String name, Map<String, String> label, Map<String, String> columns) {
        var cells = new LinkedHashMap<>(columns);
        cells.put("list_name", list);
        cells.put("name", name);
        XFormReading.put(cells, "label", label);
        rows.add(new SheetRow(Place.of(list, name), cells));
    }
}
