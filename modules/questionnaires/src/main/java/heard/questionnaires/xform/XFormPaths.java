package heard.questionnaires.xform;

import heard.questionnaires.importing.SecureXml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The nodes of a form's data, by their paths, and the names by which expressions call them here. */
final class XFormPaths {
    private final List<String> leaves = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    XFormPaths(Element root) {
        walk(root, "/" + root.getNodeName());
        var used = new HashMap<String, Integer>();
        for (var leaf : leaves) used.merge(last(leaf), 1, Integer::sum);
        for (var leaf : leaves) {
            var isOnly = used.getOrDefault(last(leaf), 0) == 1;
            names.put(
                    leaf,
                    isOnly
                            ? last(leaf)
                            : leaf.substring(leaf.indexOf('/', 1) + 1).replace('/', '_'));
        }
    }

    private void walk(Element node, String path) {
        for (var child : SecureXml.children(node)) {
            var own = path + "/" + child.getNodeName();
            if (child.hasAttribute("jr:template") && leaves.stream().anyMatch(leaf -> leaf.startsWith(own + "/")))
                continue;
            if (SecureXml.children(child).isEmpty()) {
                if (!leaves.contains(own)) leaves.add(own);
            } else walk(child, own);
        }
    }

    /** In the order of the data. */
    List<String> leaves() {
        return List.copyOf(leaves);
    }

    /** The name of the node at a path; its last part where there is none. */
    String name(String path) {
        return names.getOrDefault(path, last(path));
    }

    /** A path as it is written at a node, from the root. */
    static String resolved(String written, String context) {
        if (written.startsWith("/")) return written;
        var parts = new ArrayDeque<>(List.of(context.split("/")));
        var path = written.startsWith("current()/") ? written.substring("current()/".length()) : written;
        for (var part : path.split("/")) {
            if (part.equals("..")) parts.pollLast();
            else if (!part.equals(".") && !part.isEmpty()) parts.addLast(part);
        }
        return String.join("/", parts);
    }

    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
