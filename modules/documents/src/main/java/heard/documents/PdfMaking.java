package heard.documents;

import heard.shared.Language;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes tagged PDF (PDF/UA-1) of Word documents: converted by LibreOffice, then finished. */
@Component
public final class PdfMaking {
    private final OfficeConversion office;

    public PdfMaking(OfficeConversion office) {
        this.office = office;
    }

    /**
     * The PDF; takes a second or so.
     *
     * @param word the document as a .docx file
     * @param texts all that stands in it, to see whether there is a font for every script
     * @throws PdfNotPossible when LibreOffice or a font is missing, or the conversion took too long
     */
    public byte[] of(byte[] word, String title, Language language, Stream<String> texts) {
        List<String> missing = FontCoverage.missing(texts);
        if (!missing.isEmpty()) throw new PdfNotPossible("documents.pdf.nofonts", String.join(", ", missing));
        return PdfFinishing.finish(office.pdf(word), title, language);
    }
}
