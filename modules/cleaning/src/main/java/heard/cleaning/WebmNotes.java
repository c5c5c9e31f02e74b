package heard.cleaning;

import java.util.Arrays;
import java.util.Set;

/**
 * WebM (RFC 8794, RFC 9559). Elements that tell something become Void elements of the same length, filled with zeros; what
 * programs say of themselves is overwritten.
 */
final class WebmNotes {
    private static final int HEAD = 0x1A45DFA3;
    private static final int SEGMENT = 0x18538067;
    private static final int INFO = 0x1549A966;
    private static final int TRACKS = 0x1654AE6B;
    private static final int TRACK = 0xAE;
    private static final int CLUSTER = 0x1F43B675;
    private static final int CUES = 0x1C53BB6B;
    private static final int SEEK = 0x114D9B74;
    private static final int VOID = 0xEC;
    private static final int TRACK_TYPE = 0x83;
    private static final int CODEC = 0x86;
    private static final Set<Integer> PROGRAMS = Set.of(0x4D80, 0x5741);
    /** Of a segment, of its information, of a track: all that is needed to play it. */
    private static final Set<Integer> KEPT = Set.of(
            CLUSTER,
            CUES,
            SEEK,
            VOID,
            0x2AD7B1,
            0x4489,
            0xD7,
            0x73C5,
            TRACK_TYPE,
            0x63A2,
            0xE1,
            0x56AA,
            0x56BB,
            0x9C,
            0x23E383,
            0xB9,
            0x88,
            0x55AA);

    private final byte[] content;

    private WebmNotes(byte[] content) {
        this.content = content;
    }

    static boolean isOne(byte[] content) {
        return content.length > 32 && Bytes.big(content, 0, 4) == HEAD;
    }

    static byte[] without(byte[] content) {
        var cleaned = new WebmNotes(content.clone());
        int head = cleaned.end(0, content.length);
        cleaned.segment(head);
        return cleaned.content;
    }

    private void segment(int at) {
        if (id(at) != SEGMENT) throw new Recording.NotSound("no segment");
        elements(data(at), end(at, content.length));
        Bytes.zero(content, end(at, content.length), content.length);
    }

    private void elements(int from, int to) {
        int at = from;
        while (at < to) {
            int end = end(at, to);
            element(at, end);
            at = end;
        }
    }

    private void element(int at, int end) {
        int id = id(at);
        switch (id) {
            case INFO, TRACKS, TRACK -> elements(data(at), end);
            case VOID -> Bytes.zero(content, data(at), end);
            case TRACK_TYPE -> {
                if (Bytes.big(content, data(at), end - data(at)) != 2) throw new Recording.NotSound("no sound");
            }
            case CODEC -> {
                if (!Bytes.has(content, data(at), "A_OPUS")) throw new Recording.NotSound("not Opus");
            }
            default -> {
                if (PROGRAMS.contains(id)) Arrays.fill(content, data(at), end, (byte) '-');
                else if (!KEPT.contains(id)) blank(at, end);
            }
        }
    }

    /** A Void element whose length is written so that it ends where the other one did. */
    private void blank(int at, int end) {
        int rest = end - at - 1;
        Bytes.zero(content, at, end);
        content[at] = (byte) VOID;
        int width = rest - 1 < 127 ? 1 : Math.min(8, rest);
        long length = rest - width;
        for (int place = 0; place < width; place++)
            content[at + 1 + place] = (byte) (length >>> 8 * (width - 1 - place));
        content[at + 1] |= (byte) (0x80 >>> (width - 1));
    }

    private int id(int at) {
        int width = Integer.numberOfLeadingZeros(content[at] & 0xFF) - 23;
        if (width > 4) throw new Recording.NotSound("no element");
        return (int) Bytes.big(content, at, width);
    }

    private int sizeAt(int at) {
        return at + Integer.numberOfLeadingZeros(content[at] & 0xFF) - 23;
    }

    private int data(int at) {
        int size = sizeAt(at);
        return size + Integer.numberOfLeadingZeros(content[size] & 0xFF) - 23;
    }

    /** Where an element ends; one of unknown length, as recorders write them, goes on to the next of its level. */
    private int end(int at, int to) {
        int size = sizeAt(at);
        int width = data(at) - size;
        if (width > 8) throw new Recording.NotSound("no length");
        long length = Bytes.big(content, size, width) & (1L << 7 * width) - 1;
        if (length == (1L << 7 * width) - 1) return id(at) == SEGMENT ? to : next(data(at), to);
        long end = data(at) + length;
        // A recording that was broken off ends within its last element.
        return (int) Math.min(end, to);
    }

    private int next(int from, int to) {
        int at = from;
        while (at < to) {
            int id = id(at);
            if (id == CLUSTER || id == CUES || id == 0x1254C367 || id == INFO || id == TRACKS) return at;
            at = end(at, to);
        }
        return to;
    }
}
