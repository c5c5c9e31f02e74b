package heard.questionnaires.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import heard.look.Texts;
import heard.questionnaires.Medium.Kind;
import heard.questionnaires.Questions;
import heard.shared.Language;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;

/** What organisers choose by mistake or by malice, and what they are told to do instead. */
class MediumFileTests {
    private static final String SECRET = "51.5072N 0.1276W";

    @Test
    void aTextIsNoImage() {
        assertRefused(Kind.IMAGE, bytes("What happened?"), "image", "Save it as PNG or JPEG");
    }

    @Test
    void aDrawingWithAScriptIsNoImage() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(2)</script></svg>";
        assertRefused(Kind.IMAGE, bytes(svg), "image", "Save it as PNG or JPEG");
    }

    @Test
    void aRenamedProgramIsNeither() {
        var program = "MZ\u0090\0 This program cannot be run in DOS mode".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(Kind.IMAGE, program, "image", "Save it as PNG or JPEG");
        assertRefused(Kind.AUDIO, program, "audio", "Save it as MP3");
    }

    @Test
    void fiftyMegabytesAreTooMany() {
        assertRefused(Kind.IMAGE, new byte[50_000_000], "large", "larger than 20 MB. Make it smaller");
        assertRefused(Kind.AUDIO, new byte[50_000_000], "large", "larger than 20 MB. Make it smaller");
    }

    @Test
    void anImageOfMorePixelsThanMemoryIsNotDrawn() throws IOException {
        assertRefused(Kind.IMAGE, header(60_000, 60_000), "pixels", "too many pixels");
    }

    @Test
    void anImageThatMovesStandsStill() throws IOException {
        var moving = moving(200);
        var file = MediumFile.of(Kind.IMAGE, moving);
        assertThat(file.name().text()).matches("[0-9a-f]{32}-64x48\\.png");
        var drawn = ImageIO.read(new ByteArrayInputStream(file.content()));
        assertThat(new Color(drawn.getRGB(5, 5))).isEqualTo(Color.RED);
        assertThat(file.content()).hasSizeLessThan(moving.length);
    }

    @Test
    void halfAnImageIsDamaged() throws IOException {
        var whole = png(300, 200);
        assertRefused(Kind.IMAGE, Arrays.copyOf(whole, 60), "damaged", "damaged or not whole");
    }

    @Test
    void aRecordingLosesThePlaceInItsTags() {
        var file = MediumFile.of(Kind.AUDIO, mp3());
        assertThat(text(mp3())).contains(SECRET);
        assertThat(text(file.content())).doesNotContain(SECRET).doesNotContain("ID3");
        assertThat(file.name().text()).matches("[0-9a-f]{32}\\.mp3");
        assertThat(file.name().type()).isEqualTo("audio/mpeg");
        assertThat(MediumFile.of(Kind.AUDIO, file.content()).name()).isEqualTo(file.name());
    }

    @Test
    void aLongRecordingCostsPeopleTooMuch() {
        assertRefused(Kind.AUDIO, wav(MediumFile.MOST_SOUND), "long", "larger than 3 MB");
        assertThat(MediumFile.of(Kind.AUDIO, wav(1_000)).name().type()).isEqualTo("audio/wav");
    }

    @Test
    void aLargeImageFitsAPageAndKeepsItsShape() throws IOException {
        var file = MediumFile.of(Kind.IMAGE, png(3_000, 1_500));
        assertThat(file.name().width()).isEqualTo(960);
        assertThat(file.name().height()).isEqualTo(480);
        assertThat(file.name().kind()).isEqualTo(Kind.IMAGE);
        assertThat(MediumFile.of(Kind.IMAGE, file.content()).name()).isEqualTo(file.name());
    }

    @Test
    void onlyNamesOfOurFilesAreNames() {
        for (var name : List.of(
                "",
                "../../etc/passwd",
                "https://example.org/x.png",
                "0123456789abcdef0123456789abcdef.svg",
                "0123456789abcdef0123456789abcdef-1x1.png/../x",
                "0123456789abcdef0123456789abcdef.png")) {
            assertThat(MediumName.parse(name)).as(name).isEmpty();
        }
    }

    private static void assertRefused(Kind kind, byte[] content, String why, String words) {
        var refused = catchThrowableOfType(MediumRefused.class, () -> MediumFile.of(kind, content));
        assertThat(refused.key()).isEqualTo("questionnaires.media.refused." + why);
        var texts = new Texts();
        assertThat(texts.get(
                        Language.ENGLISH, refused.key(), refused.arguments().toArray()))
                .contains(words);
        assertThat(texts.get(
                        Questions.ARABIC, refused.key(), refused.arguments().toArray()))
                .matches(".*\\p{IsArabic}.*");
    }

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    /** Red first, then blue. */
    private static byte[] moving(int pictures) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (int each = 0; each < pictures; each++) {
                var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
                var canvas = picture.createGraphics();
                canvas.setColor(each == 0 ? Color.RED : Color.BLUE);
                canvas.fillRect(0, 0, 64, 48);
                canvas.dispose();
                writer.writeToSequence(new IIOImage(picture, null, null), null);
            }
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    /** The beginning of a PNG that says how large it is. */
    private static byte[] header(int width, int height) {
        var chunk = ByteBuffer.allocate(17).put(bytes("IHDR")).putInt(width).putInt(height);
        chunk.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
        var sum = new CRC32();
        sum.update(chunk.array());
        var file =
                ByteBuffer.allocate(33).putLong(0x89504E470D0A1A0AL).putInt(13).put(chunk.array());
        return file.putInt((int) sum.getValue()).array();
    }

    private static byte[] mp3() {
        var note = bytes("TXXX\0\0\0\u0011\0\0" + SECRET);
        var frame = new byte[417];
        frame[0] = (byte) 0xFF;
        frame[1] = (byte) 0xFB;
        frame[2] = (byte) 0x90;
        var file = ByteBuffer.allocate(10 + note.length + 3 * frame.length);
        file.put(bytes("ID3"))
                .put((byte) 4)
                .put((byte) 0)
                .put((byte) 0)
                .putInt(note.length)
                .put(note);
        return file.put(frame).put(frame).put(frame).array();
    }

    private static byte[] wav(int samples) {
        var sound = ByteBuffer.allocate(44 + samples).order(ByteOrder.LITTLE_ENDIAN);
        sound.put(bytes("RIFF")).putInt(36 + samples).put(bytes("WAVEfmt ")).putInt(16);
        sound.putShort((short) 1)
                .putShort((short) 1)
                .putInt(8_000)
                .putInt(8_000)
                .putShort((short) 1);
        return sound.putShort((short) 8).put(bytes("data")).putInt(samples).array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
