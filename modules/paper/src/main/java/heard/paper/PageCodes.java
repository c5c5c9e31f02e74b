package heard.paper;

import io.nayuki.qrcodegen.QrCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Puts on each page a QR code that says which page of which form it is, so that pages that fell apart find each other. */
final class PageCodes {
    private static final float MODULE = 1.3f;
    private static final float FROM_EDGE = 28f;

    private PageCodes() {}

    /** @param code of the form; a page adds its number and how many there are: {@code HEARD/…/2/5} */
    static byte[] stamp(byte[] pdf, String code, boolean atLeft) {
        try (var document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            for (int page = 0; page < pages; page++) {
                stamp(document, document.getPage(page), code + "/" + (page + 1) + "/" + pages, atLeft);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stamp(PDDocument document, PDPage page, String text, boolean atLeft) throws IOException {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        float side = code.size * MODULE;
        float left = atLeft ? FROM_EDGE : page.getMediaBox().getWidth() - FROM_EDGE - side;
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            for (int y = 0; y < code.size; y++) {
                for (int x = 0; x < code.size; x++) {
                    if (code.getModule(x, y)) {
                        content.addRect(left + x * MODULE, FROM_EDGE / 2 + side - (y + 1) * MODULE, MODULE, MODULE);
                    }
                }
            }
            content.fill();
            content.endMarkedContent();
        }
    }
}
