package heard.evidence.documents;

import heard.documents.PdfMaking;
import heard.evidence.documents.DossierDocument.Standing;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes a dossier as a tagged PDF (PDF/UA-1), by way of the Word document. */
@Component
public final class DossierPdf {
    private final PdfMaking making;

    DossierPdf(PdfMaking making) {
        this.making = making;
    }

    /**
     * The file of a document; takes a second or so.
     *
     * @throws heard.documents.PdfNotPossible when LibreOffice or a font is missing, or the conversion took too long
     */
    public byte[] of(DossierDocument document, Standing standing, Words words) {
        var texts = DossierOutline.of(document, standing, words).stream().flatMap(DossierPdf::texts);
        return making.of(DossierWord.of(document, standing, words), document.title(), document.language(), texts);
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Title(var text) -> Stream.of(text);
            case Block.Front(var text) -> Stream.of(text);
            case Block.Notice(var text) -> Stream.of(text);
            case Block.Heading(var _, var text) -> Stream.of(text);
            case Block.Numbered(var _, var text) -> Stream.of(text);
            case Block.Note(var text) -> Stream.of(text);
            case Block.Quotation(var text, var _, var attribution) -> Stream.of(text, attribution);
            case Block.Figure(var _, var caption, var table) ->
                Stream.concat(
                        Stream.of(caption),
                        table.rows().stream().flatMap(row -> row.label().texts().values().stream()));
        };
    }
}
