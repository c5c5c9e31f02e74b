package heard.responses;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Takes out of a PDF what is not on its pages: who wrote it, where and with what, files within it, scripts, notes. */
final class PdfCleaning {
    private static final List<COSName> OF_DOCUMENT =
            names("Metadata", "OpenAction", "AA", "Names", "AF", "PieceInfo", "AcroForm", "Perms", "DSS", "Collection");
    private static final List<COSName> OF_PART = names("Metadata", "PieceInfo", "LastModified", "AF");
    private static final List<COSName> OF_PAGE = names("AA", "Annots", "Thumb");

    private PdfCleaning() {}

    /** Throws {@link UploadRefused} for one that is locked or damaged. */
    static byte[] clean(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) throw new UploadRefused("responses.upload.locked");
            whole(document);
            document.getPages().forEach(page -> OF_PAGE.forEach(page.getCOSObject()::removeItem));
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary part) part(part);
            }
            var cleaned = new ByteArrayOutputStream();
            document.save(cleaned);
            return cleaned.toByteArray();
        } catch (InvalidPasswordException locked) {
            throw new UploadRefused("responses.upload.locked", locked);
        } catch (IOException damaged) {
            throw new UploadRefused("responses.upload.damaged", damaged);
        }
    }

    /** What was filled into a form is drawn onto its page first. */
    private static void whole(PDDocument document) throws IOException {
        var form = document.getDocumentCatalog().getAcroForm();
        if (form != null) form.flatten();
        document.setDocumentInformation(new PDDocumentInformation());
        document.getDocument().getTrailer().removeItem(COSName.ID);
        OF_DOCUMENT.forEach(document.getDocumentCatalog().getCOSObject()::removeItem);
    }

    /** Photographs in a document carry notes of their own. */
    private static void part(COSDictionary part) throws IOException {
        OF_PART.forEach(part::removeItem);
        if (!(part instanceof COSStream stream) || !isPhoto(stream.getFilters())) return;
        byte[] photo;
        try (var raw = stream.createRawInputStream()) {
            photo = raw.readAllBytes();
        }
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(JpegNotes.without(photo));
        }
    }

    private static boolean isPhoto(@Nullable COSBase filters) {
        return COSName.DCT_DECODE.equals(filters)
                || filters instanceof COSArray all && all.size() == 1 && COSName.DCT_DECODE.equals(all.get(0));
    }

    private static List<COSName> names(String... names) {
        return List.of(names).stream().map(COSName::getPDFName).toList();
    }
}
