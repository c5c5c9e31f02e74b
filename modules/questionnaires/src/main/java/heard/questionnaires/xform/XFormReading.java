package heard.questionnaires.xform;

import heard.questionnaires.importing.FormFormat;
import heard.questionnaires.importing.FormNotReadable;
import heard.questionnaires.importing.ImportedForm;
import heard.questionnaires.importing.Place;
import heard.questionnaires.importing.SecureXml;
import heard.questionnaires.xlsform.SheetRow;
import heard.questionnaires.xlsform.Spreadsheet;
import heard.questionnaires.xlsform.XlsFormReading;
import heard.shared.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads an XForm of ODK as the rows of the XLSForm that says the same. */
public final class XFormReading {
    private final Element model;
    private final Element body;
    private final XFormTexts texts;
    private final XFormPaths paths;
    private final Map<String, Element> binds = new LinkedHashMap<>();
    private final List<SheetRow> survey = new ArrayList<>();
    private final List<String> waiting;
    private final XFormChoices choices;

    private XFormReading(Element root) {
        var head = only(root, "head");
        model = only(head, "model");
        body = only(root, "body");
        texts = new XFormTexts(model);
        var data = SecureXml.children(only(model, "instance")).stream()
                .findFirst()
                .orElseThrow(() -> new FormNotReadable("root", "instance"));
        paths = new XFormPaths(data);
        for (var bind : SecureXml.children(model, "bind"))
            binds.putIfAbsent(bind.getAttribute("nodeset").strip(), bind);
        waiting = new ArrayList<>(paths.leaves());
        choices = new XFormChoices(model, texts, this::reference);
    }

    /** Reads XML; throws {@link FormNotReadable}. */
    public static ImportedForm read(Element root, Language source, FormFormat format) {
        var reading = new XFormReading(root);
        reading.controls(reading.body);
        reading.hidden("");
        var sheets =
                Map.of("survey", reading.survey, "choices", reading.choices.rows(), "settings", reading.settings(root));
        var spreadsheet = new Spreadsheet(sheets, Map.of());
        return XlsFormReading.read(spreadsheet, source, format, reading::name);
    }

    private static Element only(Element parent, String name) {
        return SecureXml.children(parent, name).stream()
                .findFirst()
                .orElseThrow(() -> new FormNotReadable("root", parent.getNodeName() + " / " + name));
    }

    private List<SheetRow> settings(Element root) {
        var title = SecureXml.children(only(root, "head"), "title").stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
        return title.isBlank()
                ? List.of()
                : List.of(new SheetRow(Place.whole("h:title"), Map.of("form_title", title.strip())));
    }

    /** The name that a path has, written at the node of a row. */
    private String name(String reference, SheetRow row) {
        return reference.contains("/") ? paths.name(XFormPaths.resolved(reference, row.get("~path"))) : reference;
    }

    private String reference(String written) {
        return paths.name(XFormPaths.resolved(written.strip(), ""));
    }

    private void controls(Element parent) {
        for (var control : SecureXml.children(parent)) {
            switch (control.getLocalName()) {
                case "group" -> group(control);
                case "repeat" -> repeat(control);
                case "label", "hint", "item", "itemset" -> {}
                default -> control(control);
            }
        }
    }

    private void group(Element group) {
        var repeats = SecureXml.children(group, "repeat");
        if (!repeats.isEmpty()) {
            repeat(repeats.getFirst(), group);
            return;
        }
        var path = group.getAttribute("ref");
        var cells = cells(path, group);
        cells.put("type", "begin_group");
        if (path.isEmpty()) cells.put("name", "group");
        add(path, cells);
        controls(group);
        end("end_group");
    }

    private void repeat(Element repeat) {
        repeat(repeat, repeat);
    }

    private void repeat(Element repeat, Element labelled) {
        var path = repeat.getAttribute("nodeset");
        var cells = cells(path, labelled);
        cells.put("type", "begin_repeat");
        var count = repeat.getAttribute("jr:count");
        if (!count.isEmpty()) cells.put("repeat_count", count);
        add(path, cells);
        controls(repeat);
        end("end_repeat");
    }

    private void end(String type) {
        survey.add(new SheetRow(Place.of("body", ""), Map.of("type", type)));
    }

    private void control(Element control) {
        var path = control.getAttribute("ref").isEmpty() ? control.getAttribute("bind") : control.getAttribute("ref");
        hidden(path);
        waiting.remove(path);
        var cells = cells(path, control);
        var type = XFormTypes.of(control, binds.get(path));
        cells.put(
                "type",
                type.startsWith("select") || type.equals("rank") ? type + " " + choices.list(control, path) : type);
        var filter = choices.filter(control);
        if (!filter.isEmpty()) cells.put("choice_filter", filter);
        if (type.equals("range")) cells.put("parameters", XFormTypes.range(control));
        add(path, cells);
    }

    /** What is worked out or prefilled before the node of that path; everything that is left for an empty one. */
    private void hidden(String before) {
        var until = before.isEmpty() ? waiting.size() : Math.max(0, waiting.indexOf(before));
        for (var path : List.copyOf(waiting.subList(0, until))) {
            var bind = binds.get(path);
            var type = XFormTypes.hidden(path, bind);
            if (type.isEmpty() || !before.isEmpty() && isShown(path)) continue;
            waiting.remove(path);
            var cells = cells(path, null);
            cells.put("type", type);
            add(path, cells);
        }
    }

    private boolean isShown(String path) {
        return shown(body, path);
    }

    private static boolean shown(Element parent, String path) {
        return SecureXml.children(parent).stream()
                .anyMatch(child -> child.getAttribute("ref").equals(path) || shown(child, path));
    }

    private Map<String, String> cells(String path, @Nullable Element control) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("name", paths.name(path));
        cells.put("~path", path);
        if (control != null) {
            for (var kind : Set.of("label", "hint")) {
                SecureXml.children(control, kind).stream()
                        .findFirst()
                        .ifPresent(each -> put(cells, kind, texts.of(each, this::reference)));
            }
            if (!control.getAttribute("appearance").isEmpty())
                cells.put("appearance", control.getAttribute("appearance"));
        }
        bound(cells, binds.get(path));
        return cells;
    }

    private void bound(Map<String, String> cells, @Nullable Element bind) {
        if (bind == null) return;
        for (var pair : List.of(
                "relevant relevant",
                "constraint constraint",
                "calculate calculation",
                "required required",
                "readonly read_only")) {
            var words = pair.split(" ");
            if (!bind.getAttribute(words[0]).isBlank()) cells.put(words[1], bind.getAttribute(words[0]));
        }
        put(cells, "constraint_message", texts.of(bind.getAttribute("jr:constraintMsg"), this::reference));
    }

    static void put(Map<String, String> cells, String column, Map<String, String> texts) {
        texts.forEach((language, text) -> cells.put(language.isEmpty() ? column : column + "::" + language, text));
    }

    private void add(String path, Map<String, String> cells) {
        survey.add(new SheetRow(Place.of("body", path), cells));
    }
}
