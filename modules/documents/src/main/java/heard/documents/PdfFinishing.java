package heard.documents;

import heard.shared.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What LibreOffice leaves out of PDF/UA: the title in the window, the language, the order in which Tab walks a page. */
final class PdfFinishing {
    private PdfFinishing() {}

    static byte[] finish(byte[] pdf, String title, Language language) {
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage(language.tag());
            showTitle(document);
            document.getPages().forEach(page -> page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S"));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void showTitle(PDDocument document) {
        var catalog = document.getDocumentCatalog();
        var preferences = catalog.getViewerPreferences();
        if (preferences == null) preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
