package heard.paper;

import heard.questionnaires.media.MediumName;

/**
 * An image in a Word document.
 *
 * @param id of it in the document
 * @param words what it shows
 */
record WordPicture(String id, MediumName name, byte[] content, String words) {
    private static final int EMU_IN_A_CENTIMETRE = 360_000;
    private static final double WIDEST = 12;
    private static final double HIGHEST = 7;

    /** Where in the package it lies, seen from the document. */
    String place() {
        return "media/" + id + (name.type().equals("image/png") ? ".png" : ".jpg");
    }

    /** As a run of WordprocessingML, as large as fits; 96 pixels are an inch where there is room. */
    String run() {
        double scale = Math.min(2.54 / 96, Math.min(WIDEST / name.width(), HIGHEST / name.height()));
        long width = Math.round(name.width() * scale * EMU_IN_A_CENTIMETRE);
        long height = Math.round(name.height() * scale * EMU_IN_A_CENTIMETRE);
        return """
                <w:r><w:drawing><wp:inline \
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" \
                distL="0" distR="0"><wp:extent cx="%1$d" cy="%2$d"/><wp:docPr id="%3$s" name="%4$s" descr="%5$s"/>\
                <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData \
                uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic \
                xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr>\
                <pic:cNvPr id="%3$s" name="%4$s"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%4$s"/>\
                <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
                <a:ext cx="%1$d" cy="%2$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>\
                </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""".formatted(width, height, id.replaceAll("[^0-9]", ""), id, Sheet.escaped(words));
    }
}
