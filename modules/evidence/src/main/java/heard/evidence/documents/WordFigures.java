package heard.evidence.documents;

import heard.figures.Cell;
import heard.figures.ProtectedTable;
import heard.shared.Language;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPartAbstractImage;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tr;

/** Figures in Word documents: a caption, a picture with its description, and a table with a header row. */
final class WordFigures {
    private static final ObjectFactory WML = new ObjectFactory();
    private static final int TEXT_WIDTH = 9_000; // twentieths of a point
    private static final int LABEL_WIDTH = 5_600;

    private final WordprocessingMLPackage file;
    private final WordPieces pieces;
    private final Language language;
    private final Words words;

    WordFigures(WordprocessingMLPackage file, WordPieces pieces, Language language, Words words) {
        this.file = file;
        this.pieces = pieces;
        this.language = language;
        this.words = words;
    }

    List<Object> of(Block.Figure figure) {
        var parts = new ArrayList<Object>();
        parts.add(pieces.paragraph("Caption", figure.caption(), language));
        ChartPicture.of(figure.table(), language, words.get("figures.cell.suppressed"))
                .ifPresent(png -> parts.add(picture(png, figure)));
        parts.add(table(figure.table()));
        return parts;
    }

    private P picture(byte[] png, Block.Figure figure) {
        var name = "figure-" + figure.number() + ".png";
        var description =
                words.get("evidence.document.picture", ChartPicture.description(figure.table(), language, words));
        try {
            var image = BinaryPartAbstractImage.createImagePart(file, png);
            Inline inline =
                    image.createImageInline(name, description, figure.number(), figure.number(), TEXT_WIDTH, false);
            var drawing = WML.createDrawing();
            drawing.getAnchorOrInline().add(inline);
            var run = WML.createR();
            run.getContent().add(drawing);
            var paragraph = pieces.styled("Picture", pieces.rightToLeft());
            paragraph.getContent().add(run);
            return paragraph;
        } catch (Exception impossible) { // what docx4j declares
            throw new IllegalStateException(impossible);
        }
    }

    private Tbl table(ProtectedTable figure) {
        var table = WML.createTbl();
        table.setTblPr(look());
        var grid = WML.createTblGrid();
        for (int width : widths()) {
            var column = WML.createTblGridCol();
            column.setW(BigInteger.valueOf(width));
            grid.getGridCol().add(column);
        }
        table.setTblGrid(grid);
        table.getContent().add(header());
        for (var row : figure.rows()) {
            table.getContent().add(row(row.label().in(language), row.cell(), figure.total()));
        }
        table.getContent().add(row(words.get("figures.table.total"), figure.total(), figure.total()));
        return table;
    }

    private static int[] widths() {
        int rest = (TEXT_WIDTH - LABEL_WIDTH) / 2;
        return new int[] {LABEL_WIDTH, rest, rest};
    }

    private org.docx4j.wml.TblPr look() {
        var look = WML.createTblPr();
        var style = WML.createCTTblPrBaseTblStyle();
        style.setVal("Figures");
        look.setTblStyle(style);
        if (pieces.rightToLeft()) look.setBidiVisual(new BooleanDefaultTrue());
        var width = WML.createTblWidth();
        width.setType("dxa");
        width.setW(BigInteger.valueOf(TEXT_WIDTH));
        look.setTblW(width);
        return look;
    }

    private Tr header() {
        var row = cells(
                "TableHead",
                words.get("figures.table.group"),
                words.get("figures.table.people"),
                words.get("figures.table.share"));
        var properties = WML.createTrPr();
        properties.getCnfStyleOrDivIdOrGridBefore().add(WML.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
        row.setTrPr(properties);
        return row;
    }

    private Tr row(String label, Cell cell, Cell total) {
        var percent = cell.percentOf(total);
        var people = cell.number() == null ? words.get("figures.cell.suppressed") : Integer.toString(cell.number());
        return cells("TableText", label, people, percent == null ? "" : percent + " %");
    }

    private Tr cells(String style, String... texts) {
        var row = WML.createTr();
        for (int i = 0; i < texts.length; i++) {
            var width = WML.createTblWidth();
            width.setType("dxa");
            width.setW(BigInteger.valueOf(widths()[i]));
            var properties = WML.createTcPr();
            properties.setTcW(width);
            var cell = WML.createTc();
            cell.setTcPr(properties);
            cell.getContent().add(pieces.paragraph(style, texts[i], language));
            row.getContent().add(cell);
        }
        return row;
    }
}
