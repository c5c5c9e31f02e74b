package heard.cleaning;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** WAV (Multimedia Programming Interface and Data Specifications 1.0): of its chunks only format and sound stay. */
final class WavNotes {
    private static final int HEAD = 12;

    private WavNotes() {}

    static boolean isOne(byte[] content) {
        return Bytes.has(content, 0, "RIFF") && Bytes.has(content, 8, "WAVE");
    }

    static byte[] without(byte[] content) {
        var kept = new ByteArrayOutputStream(content.length);
        kept.write(content, 0, HEAD);
        int at = HEAD;
        var sound = false;
        while (at + 8 <= content.length) {
            var name = Bytes.name(content, at);
            long length = Math.min(Bytes.little(content, at + 4, 4), content.length - at - 8L);
            if (name.equals("fmt ") || name.equals("fact") || name.equals("data")) {
                chunk(kept, content, at, (int) length);
                sound |= name.equals("data");
            }
            at += 8 + (int) length + (int) (length & 1);
        }
        if (!sound) throw new Recording.NotSound("no data");
        var cleaned = kept.toByteArray();
        ByteBuffer.wrap(cleaned).order(ByteOrder.LITTLE_ENDIAN).putInt(4, cleaned.length - 8);
        return cleaned;
    }

    /** With the length that it has: recorders that stop early leave another one. */
    private static void chunk(ByteArrayOutputStream kept, byte[] content, int at, int length) {
        kept.write(content, at, 4);
        kept.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .array());
        kept.write(content, at + 8, length);
        if ((length & 1) == 1) kept.write(0);
    }
}
