package heard.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts a sheet into a Word file (ECMA-376), with styles for print of one size or another. */
final class WordPackage {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Sheet sheet;
    private final String title;
    private final String footer;
    private final int points;

    private WordPackage(Sheet sheet, String title, String footer, int points) {
        this.sheet = sheet;
        this.title = title;
        this.footer = footer;
        this.points = points;
    }

    /**
     * The file.
     *
     * @param footer stands at the foot of each page, before the number of the page
     * @param points the size of the letters
     */
    static byte[] of(Sheet sheet, String title, String footer, int points) {
        var parts = new WordPackage(sheet, title, footer, points).parts();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            for (var picture : sheet.pictures()) {
                zip.putNextEntry(new ZipEntry("word/" + picture.place()));
                zip.write(picture.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/>\
                <Override PartName="/word/document.xml" ContentType="%1$sdocument.main+xml"/>\
                <Override PartName="/word/styles.xml" ContentType="%1$sstyles+xml"/>\
                <Override PartName="/word/footer1.xml" ContentType="%1$sfooter+xml"/>\
                <Override PartName="/docProps/core.xml" \
                ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>""".formatted(PART));
        parts.put("_rels/.rels", relations("""
                <Relationship Id="a" Type="%sofficeDocument" Target="word/document.xml"/>\
                <Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/\
                core-properties" Target="docProps/core.xml"/>""".formatted(KIND)));
        parts.put("word/_rels/document.xml.rels", relations("""
                <Relationship Id="styles" Type="%1$sstyles" Target="styles.xml"/>\
                <Relationship Id="footer" Type="%1$sfooter" Target="footer1.xml"/>""".formatted(KIND) + pictures()));
        parts.put("docProps/core.xml", """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:language>%s</dc:language>\
                </cp:coreProperties>""".formatted(
                        Sheet.escaped(title), sheet.language().tag()));
        parts.put("word/document.xml", document());
        parts.put("word/footer1.xml", footer());
        parts.put("word/styles.xml", styles());
        return parts;
    }

    private String pictures() {
        return sheet.pictures().stream()
                .map(picture -> "<Relationship Id=\"%s\" Type=\"%simage\" Target=\"%s\"/>"
                        .formatted(picture.id(), KIND, picture.place()))
                .collect(Collectors.joining());
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    /** A4, with room at the foot for the code of the page. */
    private String document() {
        return """
                <w:document %s %s><w:body>%s<w:sectPr><w:footerReference w:type="default" r:id="footer"/>\
                <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1300" w:left="1000" \
                w:header="500" w:footer="500" w:gutter="0"/>%s</w:sectPr></w:body></w:document>""".formatted(W, R, sheet.body(), sheet.isRightToLeft() ? "<w:bidi/>" : "");
    }

    private String footer() {
        return """
                <w:ftr %s><w:p><w:pPr><w:pStyle w:val="Footer"/>%s</w:pPr><w:r><w:t xml:space="preserve">%s \u00b7 </w:t></w:r>\
                <w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t>/</w:t></w:r>\
                <w:fldSimple w:instr="NUMPAGES"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>""".formatted(W, sheet.isRightToLeft() ? "<w:bidi/>" : "", Sheet.escaped(footer));
    }

    private String styles() {
        var lang = sheet.isRightToLeft() ? "w:bidi" : "w:val";
        return """
                <w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans" \
                w:cs="Noto Sans Arabic"/><w:sz w:val="%d"/><w:szCs w:val="%d"/><w:lang %s="%s"/></w:rPr></w:rPrDefault>\
                </w:docDefaults>%s</w:styles>""".formatted(W, points * 2, points * 2, lang, sheet.language().tag(), named());
    }

    private String named() {
        var bold = "<w:b/><w:bCs/>";
        var tiny = "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>";
        return style("Normal", "", "")
                + style("Title", "<w:keepNext/>" + spaced(0, 200), sized(1.7) + bold)
                + style(
                        "Heading1",
                        "<w:keepNext/>" + spaced(360, 120) + "<w:outlineLvl w:val=\"0\"/>",
                        sized(1.35) + bold)
                + style("Prose", spaced(0, 120), "")
                + style("Question", "<w:keepNext/><w:keepLines/>" + spaced(320, 60), bold)
                + style(
                        "Only",
                        "<w:keepNext/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7E7E7\"/>" + spaced(60, 60),
                        "")
                + style("Hint", "<w:keepNext/>" + spaced(0, 60), "<w:color w:val=\"444444\"/>")
                + style("Picture", "<w:keepNext/>" + spaced(320, 0), "")
                + style("Tick", "<w:keepLines/>" + spaced(60, 60) + "<w:ind w:start=\"700\" w:hanging=\"420\"/>", "")
                + style("Line", "<w:pBdr>" + line("bottom") + line("between") + "</w:pBdr>" + spaced(200, 0), "")
                + style("BoxLabel", spaced(60, 60), bold)
                + style("TableHead", "<w:keepNext/><w:jc w:val=\"center\"/>", sized(.85))
                + style("TableFirst", spaced(60, 60), "")
                + style("TableCell", spaced(60, 60) + "<w:jc w:val=\"center\"/>", "")
                + style("Gap", spaced(0, 60), "<w:sz w:val=\"12\"/><w:szCs w:val=\"12\"/>")
                + style("Footer", "", tiny);
    }

    private static String spaced(int before, int after) {
        return "<w:spacing w:before=\"%d\" w:after=\"%d\"/>".formatted(before, after);
    }

    private static String line(String side) {
        return "<w:%s w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"777777\"/>".formatted(side);
    }

    private String sized(double times) {
        long half = Math.round(points * 2 * times);
        return "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>".formatted(half, half);
    }

    private static String style(String name, String paragraph, String run) {
        var isDefault = name.equals("Normal") ? " w:default=\"1\"" : "";
        var shown = name.equals("Heading1") ? "heading 1" : name;
        return ("<w:style w:type=\"paragraph\"%s w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:pPr>%s</w:pPr>"
                        + "<w:rPr>%s</w:rPr></w:style>")
                .formatted(isDefault, name, shown, paragraph, run);
    }
}
