package heard.cleaning;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Ogg (RFC 3533) with Opus (RFC 7845). The page or pages of the comment header are written anew without comments;
 * all others stay, numbered and summed anew.
 */
final class OggNotes {
    private static final int HEAD = 27;
    private static final int POLYNOMIAL = 0x04C11DB7;

    private final byte[] content;
    private final ByteArrayOutputStream kept;
    private int sequence;

    private OggNotes(byte[] content) {
        this.content = content;
        this.kept = new ByteArrayOutputStream(content.length);
    }

    static boolean isOne(byte[] content) {
        return Bytes.has(content, 0, "OggS");
    }

    static byte[] without(byte[] content) {
        return new OggNotes(content).clean();
    }

    private byte[] clean() {
        int first = end(0);
        if (!Bytes.has(content, HEAD + 1, "OpusHead")) throw new Recording.NotSound("not Opus");
        page(0, first);
        int at = comments(first);
        while (at < content.length && isOne(at)) {
            if (Bytes.little(content, at + 14, 4) != Bytes.little(content, 14, 4))
                throw new Recording.NotSound("two streams");
            int end = end(at);
            page(at, end);
            at = end;
        }
        return kept.toByteArray();
    }

    private boolean isOne(int at) {
        return Bytes.has(content, at, "OggS") && at + HEAD < content.length;
    }

    /** Skips the pages of the second packet and writes one in their place. */
    private int comments(int from) {
        int at = from;
        var last = false;
        while (!last) {
            if (!isOne(at)) throw new Recording.NotSound("no comment header");
            int segments = content[at + 26] & 0xFF;
            last = (content[at + HEAD + segments - 1] & 0xFF) < 255;
            at = end(at);
        }
        var packet = "OpusTags".getBytes(StandardCharsets.US_ASCII);
        var empty = ByteBuffer.allocate(HEAD + 1 + 16).order(ByteOrder.LITTLE_ENDIAN);
        empty.put(content, from, 26)
                .put((byte) 1)
                .put((byte) 16)
                .put(packet)
                .putInt(0)
                .putInt(0);
        empty.put(5, (byte) 0).putLong(6, 0);
        write(empty.array());
        return at;
    }

    private int end(int at) {
        int segments = content[at + 26] & 0xFF;
        int end = at + HEAD + segments;
        for (int place = 0; place < segments; place++) end += content[at + HEAD + place] & 0xFF;
        if (end > content.length) throw new Recording.NotSound("broken off");
        return end;
    }

    private void page(int from, int to) {
        write(Arrays.copyOfRange(content, from, to));
    }

    private void write(byte[] page) {
        var buffer = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(18, sequence++).putInt(22, 0);
        buffer.putInt(22, sum(page));
        kept.writeBytes(page);
    }

    private static int sum(byte[] page) {
        int sum = 0;
        for (var each : page) {
            sum ^= each << 24;
            for (int bit = 0; bit < 8; bit++) sum = sum < 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
        }
        return sum;
    }
}
