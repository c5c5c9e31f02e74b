package heard.evidence.documents;

import heard.evidence.documents.DossierDocument.Standing;
import org.springframework.stereotype.Component;

/** Writes a dossier as a tagged PDF (PDF/UA-1): the Word document, converted by LibreOffice, then finished. */
@Component
public final class DossierPdf {
    private final OfficeConversion office;

    DossierPdf(OfficeConversion office) {
        this.office = office;
    }

    /**
     * The file of a document; takes a second or so.
     *
     * @throws PdfNotPossible when LibreOffice or a font is missing, or the conversion took too long
     */
    public byte[] of(DossierDocument document, Standing standing, Words words) {
        var missing = FontCoverage.missing(DossierOutline.of(document, standing, words));
        if (!missing.isEmpty()) throw new PdfNotPossible("evidence.pdf.nofonts", String.join(", ", missing));
        var converted = office.pdf(DossierWord.of(document, standing, words));
        return PdfFinishing.finish(converted, document.title(), document.language());
    }
}
