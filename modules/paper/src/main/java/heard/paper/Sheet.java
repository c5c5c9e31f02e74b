package heard.paper;

import heard.questionnaires.media.MediumName;
import heard.shared.Language;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Collects the paragraphs and tables of a Word document, in its language and direction. */
final class Sheet {
    private final Language language;
    private final boolean rightToLeft;
    private final StringBuilder body = new StringBuilder();
    private final List<String> texts = new ArrayList<>();
    private final List<WordPicture> pictures = new ArrayList<>();

    Sheet(Language language) {
        this.language = language;
        rightToLeft = language.direction().equals("rtl");
    }

    Language language() {
        return language;
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** All that stands in it. */
    List<String> texts() {
        return texts;
    }

    /** As WordprocessingML. */
    String body() {
        return body.toString();
    }

    /** A paragraph in a style; a line break where the text has one. Nothing where there is no text. */
    Sheet add(String style, String text) {
        if (!text.isBlank()) body.append(paragraph(style, text));
        return this;
    }

    /** An image, which stays with what stands beneath it. */
    Sheet picture(MediumName name, byte[] content, String words) {
        var picture = new WordPicture("picture" + (pictures.size() + 1), name, content, words);
        pictures.add(picture);
        body.append("<w:p><w:pPr><w:pStyle w:val=\"Picture\"/>")
                .append(rightToLeft ? "<w:bidi/>" : "")
                .append("</w:pPr>")
                .append(picture.run())
                .append("</w:p>");
        return this;
    }

    List<WordPicture> pictures() {
        return pictures;
    }

    Sheet pageBreak() {
        body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        return this;
    }

    /** Empty lines to write on. */
    Sheet lines(int count) {
        for (int each = 0; each < count; each++) body.append(paragraph("Line", ""));
        return this;
    }

    /** An empty frame under a heading, for a facilitator or a card. */
    Sheet box(String label, int lines) {
        var inside = new StringBuilder(paragraph("BoxLabel", label));
        for (int each = 0; each < lines; each++) inside.append(paragraph("Normal", ""));
        body.append("<w:tbl>").append(properties()).append("<w:tr>").append(cantSplit());
        body.append("<w:tc>").append(inside).append("</w:tc></w:tr></w:tbl>").append(paragraph("Gap", ""));
        return this;
    }

    /** A table with a row of headings. */
    Sheet table(List<String> head, List<List<String>> rows) {
        body.append("<w:tbl>").append(properties());
        row(head, "TableHead");
        rows.forEach(row -> row(row, "TableCell"));
        body.append("</w:tbl>").append(paragraph("Gap", ""));
        return this;
    }

    private void row(List<String> cells, String style) {
        body.append("<w:tr>").append(cantSplit());
        for (int at = 0; at < cells.size(); at++) {
            var isFirst = at == 0 && !cells.getFirst().equals(Marks.BOX);
            body.append("<w:tc>")
                    .append(paragraph(isFirst ? "TableFirst" : style, cells.get(at)))
                    .append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    private static String cantSplit() {
        return "<w:trPr><w:cantSplit/></w:trPr>";
    }

    private String properties() {
        var sides = new StringBuilder();
        for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            sides.append("<w:%s w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"555555\"/>".formatted(side));
        }
        return "<w:tblPr>" + (rightToLeft ? "<w:bidiVisual/>" : "")
                + "<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>" + sides + "</w:tblBorders></w:tblPr>";
    }

    private String paragraph(String style, String text) {
        if (!text.isEmpty()) texts.add(text);
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>"
                .formatted(style, rightToLeft ? "<w:bidi/>" : "", text.isEmpty() ? "" : run(text));
    }

    private String run(String text) {
        var isRight = rightToLeft && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        var lang = isRight ? "<w:rtl/><w:lang w:bidi=\"%s\"/>" : "<w:lang w:val=\"%s\"/>";
        var run = new StringBuilder("<w:r><w:rPr>" + lang.formatted(language.tag()) + "</w:rPr>");
        var lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) run.append("<w:br/>");
            run.append("<w:t xml:space=\"preserve\">")
                    .append(escaped(lines[at]))
                    .append("</w:t>");
        }
        return run.append("</w:r>").toString();
    }

    static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\t]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
