package heard.questionnaires.importing;

import heard.questionnaires.importing.ImportReport.Entry;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes the tags out of texts: people read text alone, laid out by lines. */
final class PlainText {
    private static final Pattern TAG =
            Pattern.compile("</?[A-Za-z][A-Za-z0-9]*([\\s/][^<>]*)?>|<!--|&[a-z]{2,8};|&#\\d+;");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "blockquote");
    private static final Set<String> PLAIN =
            Set.of("p", "div", "br", "li", "ul", "ol", "span", "body", "html", "head", "a");
    private static final Set<String> LOST = Set.of(
            "script", "style", "img", "video", "audio", "iframe", "object", "embed", "input", "form", "button", "svg");

    private PlainText() {}

    /** The text without tags; what they did beyond laying out lines is said of it. */
    static String of(String text, Entry entry) {
        if (!TAG.matcher(text).find()) return tidy(text);
        var body = Jsoup.parseBodyFragment(text).body();
        var tags = body.getAllElements().stream().map(Element::normalName).collect(Collectors.toSet());
        var lost = tags.stream().filter(LOST::contains).sorted().toList();
        if (!lost.isEmpty()) entry.changed("html.lost", String.join(", ", lost), text);
        else if (tags.stream().anyMatch(tag -> !PLAIN.contains(tag))
                || !body.select("[style], [class]").isEmpty()) {
            entry.changedAlike("html", "");
        }
        body.select(String.join(", ", LOST)).remove();
        return tidy(lines(body));
    }

    private static String lines(Element body) {
        var words = new StringBuilder();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text)
                    words.append(text.getWholeText().replaceAll("\\s+", " "));
                else if (node instanceof Element element && element.normalName().equals("li")) words.append("\n• ");
                else if (node.normalName().equals("br") || BLOCKS.contains(node.normalName())) words.append('\n');
            }

            @Override
            public void tail(Node node, int depth) {
                var ends =
                        BLOCKS.contains(node.normalName()) && !node.normalName().equals("br");
                if (node instanceof Element && ends) words.append('\n');
                if (node instanceof Element element && element.normalName().equals("a")) address(element);
            }

            private void address(Element link) {
                var address = link.attr("href");
                if (address.startsWith("http") && !link.text().contains(address)) words.append(" (" + address + ")");
            }
        });
        return words.toString();
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .replace('\u00A0', ' ')
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
