package heard.questionnaires.xform;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a control and the type of its node are called in XLSForm. */
final class XFormTypes {
    private XFormTypes() {}

    static String of(Element control, @Nullable Element bind) {
        var type = bind == null ? "string" : bind.getAttribute("type").replaceFirst("^[a-z]+:", "");
        return switch (control.getLocalName()) {
            case "select1" -> "select_one";
            case "select" -> "select_multiple";
            case "rank" -> "rank";
            case "trigger" -> "trigger";
            case "range" -> "range";
            case "upload" -> upload(control.getAttribute("mediatype"));
            default -> input(type, bind);
        };
    }

    private static String input(String type, @Nullable Element bind) {
        var isNote = bind != null
                && bind.getAttribute("readonly").startsWith("true")
                && bind.getAttribute("calculate").isEmpty();
        return switch (type) {
            case "int", "long" -> "integer";
            case "decimal" -> "decimal";
            case "date" -> "date";
            case "dateTime" -> "datetime";
            case "time" -> "time";
            case "geopoint", "geotrace", "geoshape", "barcode" -> type;
            default -> isNote ? "note" : "text";
        };
    }

    private static String upload(String media) {
        if (media.startsWith("image")) return "image";
        if (media.startsWith("audio")) return "audio";
        return media.startsWith("video") ? "video" : "file";
    }

    static String range(Element control) {
        return "start=%s end=%s step=%s"
                .formatted(control.getAttribute("start"), control.getAttribute("end"), control.getAttribute("step"));
    }

    /** The type of a node without a control; empty where nothing says what it is for. */
    static String hidden(String path, @Nullable Element bind) {
        if (path.matches(".*/(\\w+:)?meta/.*")) return "audit";
        if (bind == null) return "hidden";
        if (!bind.getAttribute("jr:preload").isEmpty()) return preloaded(bind);
        return bind.getAttribute("calculate").isEmpty() ? "hidden" : "calculate";
    }

    private static String preloaded(Element bind) {
        return switch (bind.getAttribute("jr:preload") + " " + bind.getAttribute("jr:preloadParams")) {
            case "timestamp start" -> "start";
            case "timestamp end" -> "end";
            case "date today" -> "today";
            default -> "deviceid";
        };
    }
}
