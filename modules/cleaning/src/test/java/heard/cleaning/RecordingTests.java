package heard.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingTests {
    private static final String SECRET = "Haddid 51.5072N 0.1276W";
    private static final byte[] SOUND = sound();

    private static byte[] sound() {
        var sound = new byte[300];
        new Random(7).nextBytes(sound);
        return sound;
    }

    private static final Map<String, byte[]> FILES = Map.of(
            "audio/wav", wav(),
            "audio/mpeg", mp3(),
            "audio/mp4", mp4("soun"),
            "audio/webm", webm(2, "A_OPUS"),
            "audio/ogg", ogg(SECRET));

    @ParameterizedTest
    @ValueSource(strings = {"audio/wav", "audio/mpeg", "audio/mp4", "audio/webm", "audio/ogg"})
    void aRecordingKeepsItsSoundAndNothingElse(String type) {
        var file = FILES.get(type);
        assertThat(text(file)).contains(SECRET);

        var cleaned = Recording.clean(file).orElseThrow();

        assertThat(cleaned.type()).isEqualTo(type);
        assertThat(text(cleaned.content())).doesNotContain(SECRET).contains(text(SOUND));
        assertThat(Recording.clean(cleaned.content()).orElseThrow().content()).isEqualTo(cleaned.content());
    }

    @Test
    void theCleanedWavIsReadByOthers() throws Exception {
        var cleaned = Recording.clean(wav()).orElseThrow().content();
        try (var stream = AudioSystem.getAudioInputStream(new ByteArrayInputStream(cleaned))) {
            assertThat(stream.readAllBytes()).isEqualTo(SOUND);
        }
    }

    @Test
    void placesInFilesStayWhereTheyWere() {
        assertThat(Recording.clean(mp4("soun")).orElseThrow().content()).hasSameSizeAs(mp4("soun"));
        assertThat(Recording.clean(webm(2, "A_OPUS")).orElseThrow().content()).hasSameSizeAs(webm(2, "A_OPUS"));
    }

    @Test
    void theTimesOfAnMp4AreGone() {
        var cleaned = Recording.clean(mp4("soun")).orElseThrow().content();
        assertThat(text(cleaned)).doesNotContain("TIME");
    }

    @Test
    void theCommentsOfAnOggMayFillSeveralPages() {
        var cleaned = Recording.clean(ogg(SECRET.repeat(4_000))).orElseThrow().content();
        assertThat(text(cleaned)).doesNotContain(SECRET).contains("OpusTags").contains(text(SOUND));
    }

    @Test
    void movingPicturesAndOtherCodecsAreNoRecordings() {
        assertThat(Recording.clean(mp4("vide"))).isEmpty();
        assertThat(Recording.clean(webm(1, "V_VP9"))).isEmpty();
        assertThat(Recording.clean(webm(2, "A_VORBIS"))).isEmpty();
        assertThat(Recording.clean("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Recording.clean(new byte[0])).isEmpty();
    }

    /** Of whatever is broken, something is taken or nothing is; it never fails otherwise, nor goes on for ever. */
    @Test
    void whatIsBrokenIsRefusedOrCleaned() {
        var random = new Random(11);
        for (var file : FILES.values()) {
            for (int turn = 0; turn < 400; turn++) {
                var broken = Arrays.copyOf(file, random.nextInt(1, file.length));
                for (int each = 0; each < 4; each++) broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                Recording.clean(broken).ifPresent(it -> assertThat(it.content()).isNotNull());
            }
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] together(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static byte[] big(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    private static byte[] wav() {
        var format = ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(8_000)
                .putInt(8_000)
                .putShort((short) 1)
                .putShort((short) 8)
                .array();
        var body = together(
                bytes("WAVE"),
                bytes("LIST"),
                little(SECRET.length() + 1),
                bytes(SECRET),
                new byte[1],
                bytes("fmt "),
                little(16),
                format,
                bytes("data"),
                little(SOUND.length),
                SOUND,
                bytes("bext"),
                little(SECRET.length()),
                bytes(SECRET));
        return together(bytes("RIFF"), little(body.length), body);
    }

    /** Frames of 48 kbit/s at 24 kHz: 144 bytes each. */
    private static byte[] mp3() {
        var tag = bytes("TIT2" + SECRET);
        var about = Arrays.copyOf(together(big(0xFFF364C0), new byte[9], bytes("Xing" + SECRET)), 144);
        var one = Arrays.copyOf(together(big(0xFFF364C0), new byte[20]), 144);
        var frames = new ByteArrayOutputStream();
        // The sound is spread over no frames of its own here, so one frame is long enough to hold it.
        var large = Arrays.copyOf(together(big(0xFFF3E4C0), SOUND), 480);
        frames.writeBytes(about);
        frames.writeBytes(one);
        frames.writeBytes(large);
        return together(
                bytes("ID3"),
                new byte[] {4, 0, 0, 0, 0, 0, (byte) tag.length},
                tag,
                frames.toByteArray(),
                bytes("TAG" + SECRET),
                new byte[80]);
    }

    private static byte[] box(String name, byte[]... content) {
        var all = together(content);
        return together(big(all.length + 8), bytes(name), all);
    }

    private static byte[] mp4(String handler) {
        var times = together(new byte[4], bytes("TIMETIME"), new byte[80]);
        return together(
                box("ftyp", bytes("M4A isom")),
                box(
                        "moov",
                        box("mvhd", times),
                        box(
                                "trak",
                                box("tkhd", times),
                                box(
                                        "mdia",
                                        box("mdhd", times),
                                        box("hdlr", new byte[8], bytes(handler), new byte[12], bytes(SECRET)))),
                        box("udta", box("\u00A9xyz", bytes(SECRET)))),
                box("uuid", bytes(SECRET)),
                box("mdat", SOUND));
    }

    private static byte[] element(int id, byte[]... content) {
        var all = together(content);
        var name = big(id);
        int from = 0;
        while (name[from] == 0) from++;
        var length = new byte[] {(byte) (0x40 | all.length >> 8), (byte) all.length};
        return together(Arrays.copyOfRange(name, from, 4), length, all);
    }

    private static byte[] webm(int track, String codec) {
        var segment = together(
                element(
                        0x1549A966,
                        element(0x2AD7B1, new byte[] {15, 66, 64}),
                        element(0x7BA9, bytes(SECRET)),
                        element(0x4D80, bytes(SECRET))),
                element(
                        0x1654AE6B,
                        element(
                                0xAE,
                                element(0x83, new byte[] {(byte) track}),
                                element(0x86, bytes(codec)),
                                element(0x536E, bytes(SECRET)))),
                element(0x1254C367, bytes(SECRET)),
                // A cluster of unknown length, as recorders write it.
                together(
                        big(0x1F43B675), new byte[] {(byte) 0xFF}, element(0xE7, new byte[] {0}), element(0xA3, SOUND)),
                element(0x1254C367, bytes(SECRET)));
        return together(
                element(0x1A45DFA3, element(0x4282, bytes("webm")), element(0x4287, new byte[] {4}), new byte[0]),
                big(0x18538067),
                new byte[] {(byte) 0xFF},
                segment);
    }

    private static byte[] page(int type, int sequence, byte[] packet, boolean ends) {
        int full = packet.length / 255;
        var lacing = new byte[full + (ends ? 1 : 0)];
        Arrays.fill(lacing, (byte) 255);
        if (ends) lacing[full] = (byte) (packet.length % 255);
        return together(
                bytes("OggS"),
                new byte[] {0, (byte) type},
                new byte[8],
                little(77),
                little(sequence),
                little(0),
                new byte[] {(byte) lacing.length},
                lacing,
                packet);
    }

    private static byte[] ogg(String comment) {
        var tags = together(
                bytes("OpusTags"), little(4), bytes("test"), little(1), little(comment.length()), bytes(comment));
        var pages = new ByteArrayOutputStream();
        pages.writeBytes(page(2, 0, together(bytes("OpusHead"), new byte[11]), true));
        int sequence = 1;
        int at = 0;
        while (tags.length - at > 255 * 200) {
            pages.writeBytes(page(at == 0 ? 0 : 1, sequence++, Arrays.copyOfRange(tags, at, at + 255 * 200), false));
            at += 255 * 200;
        }
        pages.writeBytes(page(at == 0 ? 0 : 1, sequence++, Arrays.copyOfRange(tags, at, tags.length), true));
        pages.writeBytes(page(4, sequence, SOUND, true));
        return pages.toByteArray();
    }
}
