package heard.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.questionnaires.QuestionType;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class UploadCleaningTests {
    private static final String SECRET = "Haddid 51.5072N 0.1276W";

    @Test
    void aPhotoKeepsWhatItShowsAndNothingElse() throws IOException {
        var upload = UploadCleaning.clean(QuestionType.PHOTO, photo(6));

        assertThat(text(upload.content())).doesNotContain(SECRET, "Exif");
        var seen = ImageIO.read(new ByteArrayInputStream(upload.content()));
        assertThat(seen.getWidth()).isEqualTo(20);
        assertThat(seen.getHeight()).isEqualTo(40);
        assertThat(new Color(seen.getRGB(10, 4)).getRed()).isGreaterThan(200);
        assertThat(new Color(seen.getRGB(10, 36)).getRed()).isLessThan(60);
        assertThat(upload.attached().name()).isEqualTo("photo.jpg");
        assertThat(upload.attached().bytes()).isEqualTo(upload.content().length);
    }

    @Test
    void aDocumentLosesItsNotesAndThoseOfItsPhotographs() throws IOException {
        var cleaned = UploadCleaning.clean(QuestionType.FILE, document(false)).content();

        assertThat(text(cleaned)).doesNotContain(SECRET);
        try (var read = Loader.loadPDF(cleaned)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            assertThat(read.getDocumentInformation().getAuthor()).isNull();
            assertThat(read.getDocumentCatalog().getMetadata()).isNull();
            assertThat(photographs(read)).isEqualTo(1);
        }
    }

    private static int photographs(PDDocument document) throws IOException {
        int found = 0;
        for (var name : document.getPage(0).getResources().getXObjectNames()) {
            var image = (PDImageXObject) document.getPage(0).getResources().getXObject(name);
            assertThat(image.getImage().getWidth()).isEqualTo(40);
            COSStream stream = image.getCOSObject();
            assertThat(stream.getFilters()).isEqualTo(COSName.DCT_DECODE);
            assertThat(text(stream.createRawInputStream().readAllBytes())).doesNotContain(SECRET);
            found++;
        }
        return found;
    }

    @Test
    void theContentCountsAndNotTheName() {
        assertRefused(QuestionType.PHOTO, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "photo");
        assertRefused(QuestionType.FILE, "MZ\u0090 a program".getBytes(StandardCharsets.ISO_8859_1), "file");
        assertRefused(QuestionType.FILE, "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8), "damaged");
        assertRefused(QuestionType.PHOTO, new byte[Upload.MOST_BYTES + 1], "large");
    }

    @Test
    void aLockedDocumentAndACutPhotoAreRefused() throws IOException {
        assertRefused(QuestionType.FILE, document(true), "locked");
        assertRefused(QuestionType.PHOTO, Arrays.copyOf(photo(1), 30), "damaged");
    }

    @Test
    void anImageWithTooManyPixelsIsRefusedBeforeItIsDrawn() {
        assertRefused(QuestionType.PHOTO, header(60_000, 60_000), "pixels");
    }

    private static void assertRefused(QuestionType type, byte[] content, String why) {
        assertThatThrownBy(() -> UploadCleaning.clean(type, content))
                .isInstanceOfSatisfying(UploadRefused.class, refused -> assertThat(refused.key())
                        .isEqualTo("responses.upload." + why));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    /** Forty wide and twenty high, red on the left and black on the right, with an Exif segment that tells a place. */
    private static byte[] photo(int orientation) throws IOException {
        var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 20, 20);
        canvas.dispose();
        var plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", plain);
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0MM\0*\0\0\0\b\0\1\1\u0012\0\3\0\0\0\1\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.write(orientation);
        exif.writeBytes(new byte[] {0, 0, 0, 0, 0, 0});
        exif.writeBytes(SECRET.getBytes(StandardCharsets.ISO_8859_1));
        var whole = new ByteArrayOutputStream();
        whole.write(plain.toByteArray(), 0, 2);
        whole.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.size() + 2)});
        whole.writeBytes(exif.toByteArray());
        whole.write(plain.toByteArray(), 2, plain.size() - 2);
        return whole.toByteArray();
    }

    private static byte[] document(boolean locked) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setAuthor(SECRET);
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(
                            document, new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8))));
            var photo = PDImageXObject.createFromByteArray(document, photo(1), "photo");
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(photo, 0, 0);
            }
            if (locked) document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** The beginning of a PNG that says it is that large. */
    private static byte[] header(int width, int height) {
        var chunk = new ByteArrayOutputStream();
        chunk.writeBytes("IHDR".getBytes(StandardCharsets.US_ASCII));
        for (var side : new int[] {width, height}) {
            for (int shift = 24; shift >= 0; shift -= 8) chunk.write(side >> shift);
        }
        chunk.writeBytes(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(chunk.toByteArray());
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        png.writeBytes(chunk.toByteArray());
        for (int shift = 24; shift >= 0; shift -= 8) png.write((int) (crc.getValue() >> shift));
        return png.toByteArray();
    }
}
