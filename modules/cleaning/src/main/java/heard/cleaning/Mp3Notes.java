package heard.cleaning;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** MP3 (ISO/IEC 11172-3): its frames stay, without the tags before and behind them and what the encoder says of itself. */
final class Mp3Notes {
    private static final int[] RATES_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] RATES_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] SAMPLES = {44_100, 48_000, 32_000};
    private static final int LEAST_FRAMES = 2;
    private static final int MOST_BETWEEN = 65_536;

    private Mp3Notes() {}

    /** Empty when there are no frames that follow each other. */
    static Optional<byte[]> without(byte[] content) {
        int at = start(content);
        var kept = new ByteArrayOutputStream(content.length);
        int frames = 0;
        int searched = 0;
        while (at + 4 <= content.length) {
            int length = length(content, at);
            if (length == 0 || at + length > content.length) {
                if (frames == 0 || ++searched > MOST_BETWEEN) break;
                at++;
                continue;
            }
            if (frames > 0 || !isAboutTheEncoder(content, at, length)) kept.write(content, at, length);
            frames++;
            at += length;
        }
        return frames < LEAST_FRAMES ? Optional.empty() : Optional.of(kept.toByteArray());
    }

    /** Behind ID3v2 tags (id3.org, ID3v2.4.0 3.1), of which there may be several. */
    private static int start(byte[] content) {
        int at = 0;
        while (Bytes.has(content, at, "ID3") && at + 10 <= content.length) {
            int length = 0;
            for (int place = 6; place < 10; place++) length = length << 7 | content[at + place] & 0x7F;
            at += 10 + length + ((content[at + 5] & 0x10) == 0 ? 0 : 10);
        }
        return at;
    }

    /** Of the frame of layer III that begins there; 0: none does. */
    private static int length(byte[] content, int at) {
        int head = (int) Bytes.big(content, at, 4);
        int version = head >>> 19 & 3;
        int layer = head >>> 17 & 3;
        int rate = head >>> 12 & 15;
        int samples = head >>> 10 & 3;
        if (head >>> 21 != 0x7FF || version == 1 || layer != 1 || rate == 0 || rate == 15 || samples == 3) return 0;
        var first = version == 3;
        int bits = (first ? RATES_1 : RATES_2)[rate] * 1_000;
        int hertz = SAMPLES[samples] >> (first ? 0 : version == 2 ? 1 : 2);
        return (first ? 144 : 72) * bits / hertz + (head >>> 9 & 1);
    }

    private static boolean isAboutTheEncoder(byte[] content, int at, int length) {
        for (int place = at + 4; place < at + Math.min(length, 60) - 4; place++) {
            if (Bytes.has(content, place, "Xing")
                    || Bytes.has(content, place, "Info")
                    || Bytes.has(content, place, "VBRI")) {
                return true;
            }
        }
        return false;
    }
}
