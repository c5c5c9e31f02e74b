package heard.evidence.documents;

import heard.evidence.documents.DossierDocument.Standing;
import heard.shared.Language;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;

/** Writes a dossier as a Word document: real headings, numbered paragraphs, each text in its language and direction. */
public final class DossierWord {
    private final WordPieces pieces;
    private final WordFigures figures;
    private final Language language;
    private final List<Object> body;

    private DossierWord(WordprocessingMLPackage file, Language language, Words words) {
        this.language = language;
        this.pieces = new WordPieces(language);
        this.figures = new WordFigures(file, pieces, language, words);
        this.body = file.getMainDocumentPart().getContent();
    }

    /** The file of a document. */
    public static byte[] of(DossierDocument document, Standing standing, Words words) {
        try {
            var file = WordFile.create(document.title(), document.language());
            var writer = new DossierWord(file, document.language(), words);
            DossierOutline.of(document, standing, words).forEach(writer::write);
            var bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (Docx4JException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(Block block) {
        switch (block) {
            case Block.Title title -> add("Title", title.text());
            case Block.Front line -> add("Subtitle", line.text());
            case Block.Notice notice -> add("Notice", notice.text());
            case Block.Heading heading -> add("Heading" + heading.level(), heading.text());
            case Block.Numbered paragraph -> add("NumberedParagraph", paragraph.text());
            case Block.Note note -> add("Note", note.text());
            case Block.Quotation quote -> quote(quote);
            case Block.Figure figure -> body.addAll(figures.of(figure));
        }
    }

    private void quote(Block.Quotation quote) {
        body.add(pieces.paragraph("Quote", quote.text(), quote.language()));
        add("Attribution", quote.attribution());
    }

    private void add(String style, String text) {
        P paragraph = pieces.paragraph(style, text, language);
        body.add(paragraph);
    }
}
