package heard.questionnaires.xform;

import heard.questionnaires.xlsform.SheetRow;
import heard.questionnaires.xlsform.Spreadsheet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the XForm of an XLSForm, in the form's first language, as ODK's own converter does. */
public final class XFormWriting {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\s*([^}]+?)\\s*}");
    private static final String ROOT = "/data";

    private final Spreadsheet form;
    private final Map<String, String> paths = new HashMap<>();
    private final StringBuilder instance = new StringBuilder();
    private final StringBuilder binds = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private final Deque<String> around = new ArrayDeque<>(List.of(ROOT));

    private XFormWriting(Spreadsheet form) {
        this.form = form;
    }

    /** As XML. */
    public static String of(Spreadsheet form) {
        var writing = new XFormWriting(form);
        writing.name(form.rows("survey"));
        form.rows("survey").forEach(writing::row);
        return writing.whole();
    }

    private void name(List<SheetRow> rows) {
        var path = new ArrayDeque<>(List.of(ROOT));
        for (var row : rows) {
            var type = type(row);
            if (type.startsWith("end")) path.pop();
            else if (!row.get("name").isEmpty()) {
                paths.putIfAbsent(row.get("name"), path.peek() + "/" + row.get("name"));
                if (type.startsWith("begin")) path.push(path.peek() + "/" + row.get("name"));
            }
        }
    }

    private String whole() {
        return """
                <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" \
                xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms" \
                xmlns:orx="http://openrosa.org/xforms">
                <h:head><h:title>form</h:title><model><instance><data id="form">%s\
                <orx:meta><orx:instanceID/></orx:meta></data></instance>
                %s%s</model></h:head>
                <h:body>%s</h:body></h:html>
                """.formatted(instance, lists(), binds, body);
    }

    /** The lists of choices, which expressions may look into. */
    private String lists() {
        var lists = new LinkedHashMap<String, StringBuilder>();
        for (var row : form.rows("choices")) {
            var items = lists.computeIfAbsent(row.get("list_name"), _ -> new StringBuilder())
                    .append("<item>");
            row.cells().forEach((column, text) -> {
                if (column.matches("[a-z_][a-z0-9_]*") && !column.equals("list_name")) {
                    items.append("<%1$s>%2$s</%1$s>".formatted(column, escaped(text)));
                }
            });
            if (row.get("label").isEmpty())
                items.append("<label>").append(escaped(plainLabel(row))).append("</label>");
            items.append("</item>");
        }
        var written = new StringBuilder();
        lists.forEach((list, items) ->
                written.append("<instance id=\"%s\"><root>%s</root></instance>\n".formatted(escaped(list), items)));
        return written.toString();
    }

    private static String type(SheetRow row) {
        return row.get("type").strip().replaceAll("\\s+", " ").replaceFirst("^(begin|end) ", "$1_");
    }

    private void row(SheetRow row) {
        var type = type(row);
        if (type.startsWith("begin_")) begin(row, type);
        else if (type.startsWith("end_")) end(type);
        else if (!type.isEmpty()) question(row, type);
    }

    private void begin(SheetRow row, String type) {
        var path = around.peek() + "/" + row.get("name");
        around.push(path);
        instance.append('<').append(row.get("name")).append('>');
        bind(row, path, "");
        body.append("<group ref=\"").append(path).append("\">").append(label(row));
        if (type.equals("begin_repeat"))
            body.append("<repeat nodeset=\"").append(path).append("\">");
    }

    private void end(String type) {
        var path = around.pop();
        instance.append("</").append(XFormPaths.last(path)).append('>');
        body.append(type.equals("end_repeat") ? "</repeat></group>" : "</group>");
    }

    private void question(SheetRow row, String type) {
        var path = around.peek() + "/" + row.get("name");
        instance.append('<')
                .append(row.get("name"))
                .append('>')
                .append(escaped(plainDefault(row)))
                .append("</")
                .append(row.get("name"))
                .append('>');
        var words = type.split(" ");
        bind(row, path, bound(words[0]));
        body.append(control(row, words, path));
    }

    private static String plainDefault(SheetRow row) {
        var initial = row.get("default");
        return initial.contains("(") || initial.contains("${") ? "" : initial;
    }

    private static String bound(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "integer", "int" -> "int";
            case "decimal", "date", "time", "barcode", "geopoint", "geotrace", "geoshape" -> type;
            case "datetime" -> "dateTime";
            case "range" -> "decimal";
            case "image", "audio", "video", "file", "photo" -> "binary";
            case "rank" -> "odk:rank";
            default -> "string";
        };
    }

    private void bind(SheetRow row, String path, String type) {
        binds.append("<bind nodeset=\"").append(path).append('"');
        attribute("type", type);
        attribute("relevant", pathed(row.get("relevant", "relevance")));
        attribute("constraint", pathed(row.get("constraint")));
        attribute("calculate", pathed(row.get("calculation")));
        if (row.get("required").matches("(?i)yes|true|1|true\\(\\)")) attribute("required", "true()");
        if (type(row).equals("note")) attribute("readonly", "true()");
        binds.append("/>\n");
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty())
            binds.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private String pathed(String expression) {
        return REFERENCE
                .matcher(expression)
                .replaceAll(found ->
                        Matcher.quoteReplacement(" " + paths.getOrDefault(found.group(1), found.group(1)) + " "));
    }

    private String control(SheetRow row, String[] type, String path) {
        var inner = label(row);
        return switch (type[0].toLowerCase(Locale.ROOT)) {
            case "calculate", "hidden", "start", "end", "today", "deviceid", "username", "phonenumber", "audit" -> "";
            case "select_one" -> element("select1", path, inner + items(row, type), "");
            case "select_multiple" -> element("select", path, inner + items(row, type), "");
            case "rank" -> element("odk:rank", path, inner + items(row, type), "");
            case "trigger", "acknowledge" -> element("trigger", path, inner, "");
            case "range" -> element("range", path, inner, range(row));
            case "image", "photo" -> element("upload", path, inner, " mediatype=\"image/*\"");
            case "audio" -> element("upload", path, inner, " mediatype=\"audio/*\"");
            case "video" -> element("upload", path, inner, " mediatype=\"video/*\"");
            case "file" -> element("upload", path, inner, " mediatype=\"application/*\"");
            default -> element("input", path, inner, "");
        };
    }

    private static String element(String name, String path, String inner, String attributes) {
        return "<%1$s ref=\"%2$s\"%4$s>%3$s</%1$s>\n".formatted(name, path, inner, attributes);
    }

    private static String range(SheetRow row) {
        var written = new HashMap<>(Map.of("start", "1", "end", "10", "step", "1"));
        var parameters = Pattern.compile("(start|end|step)\\s*=\\s*(-?[\\d.]+)").matcher(row.get("parameters"));
        while (parameters.find()) written.put(parameters.group(1), parameters.group(2));
        return " start=\"%s\" end=\"%s\" step=\"%s\""
                .formatted(written.get("start"), written.get("end"), written.get("step"));
    }

    private String items(SheetRow row, String[] type) {
        var filter = row.get("choice_filter");
        return filter.isEmpty() || type.length < 2 ? written(type) : offered(type[1], filter);
    }

    /** Those of the list that a filter leaves. */
    private String offered(String list, String filter) {
        var nodes = "instance('%s')/root/item[%s]".formatted(list, pathed(filter));
        return "<itemset nodeset=\"" + escaped(nodes) + "\"><value ref=\"name\"/><label ref=\"label\"/></itemset>";
    }

    private String written(String[] type) {
        var items = new StringBuilder();
        for (var row : form.rows("choices")) {
            if (type.length < 2 || !row.get("list_name").equals(type[1])) continue;
            items.append("<item>")
                    .append(label(row))
                    .append("<value>")
                    .append(escaped(row.get("name", "value")))
                    .append("</value></item>");
        }
        return items.toString();
    }

    private String label(SheetRow row) {
        var text = REFERENCE
                .matcher(escaped(plainLabel(row)))
                .replaceAll(found -> Matcher.quoteReplacement(
                        "<output value=\"" + paths.getOrDefault(found.group(1), found.group(1)) + "\"/>"));
        return "<label>" + text + "</label>";
    }

    /** In the first language that has one. */
    private static String plainLabel(SheetRow row) {
        return row.cells().entrySet().stream()
                .filter(each -> each.getKey().equals("label") || each.getKey().startsWith("label::"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(row.get("name"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
