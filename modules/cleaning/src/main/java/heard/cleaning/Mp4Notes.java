package heard.cleaning;

import java.util.Set;

/**
 * MPEG-4 (ISO/IEC 14496-12), with 3GPP and QuickTime among it. Boxes that tell something become free space of the same
 * length, filled with zeros, so that every offset stays right; times and names are set to nothing.
 */
final class Mp4Notes {
    private static final Set<String> PARENTS =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "edts", "moof", "traf", "mvex");
    private static final Set<String> KEPT = Set.of(
            "ftyp", "mdat", "mvhd", "tkhd", "mdhd", "hdlr", "smhd", "dinf", "elst", "stsd", "stts", "stsc", "stsz",
            "stz2", "stco", "co64", "ctts", "stss", "sgpd", "sbgp", "mehd", "trex", "mfhd", "tfhd", "tfdt", "trun",
            "sidx", "styp", "mfra", "tfra", "mfro", "saiz", "saio", "free", "skip");
    private static final Set<String> SHOWS = Set.of("vide", "subt", "text", "sbtl", "meta", "camm", "auxv", "pict");

    private final byte[] content;

    private Mp4Notes(byte[] content) {
        this.content = content;
    }

    static boolean isOne(byte[] content) {
        return content.length > 16 && Bytes.has(content, 4, "ftyp");
    }

    static byte[] without(byte[] content) {
        var cleaned = new Mp4Notes(content.clone());
        cleaned.boxes(0, content.length);
        return cleaned.content;
    }

    private void boxes(int from, int to) {
        int at = from;
        while (at + 8 <= to) {
            long size = Bytes.big(content, at, 4);
            int head = 8;
            if (size == 1) {
                size = Bytes.big(content, at + 8, 8);
                head = 16;
            }
            if (size == 0) size = to - at;
            if (size < head || size > to - at) throw new Recording.NotSound("a box of " + size);
            box(at, head, at + (int) size);
            at += (int) size;
        }
        Bytes.zero(content, at, to);
    }

    private void box(int at, int head, int end) {
        var name = Bytes.name(content, at + 4);
        if (PARENTS.contains(name)) boxes(at + head, end);
        else if (!KEPT.contains(name)) free(at, head, end);
        switch (name) {
            case "mvhd", "tkhd", "mdhd" ->
                Bytes.zero(content, at + head + 4, at + head + (content[at + head] == 1 ? 20 : 12));
            case "hdlr" -> handler(at + head, end);
            case "free", "skip" -> Bytes.zero(content, at + head, end);
            default -> {}
        }
    }

    private void free(int at, int head, int end) {
        System.arraycopy(new byte[] {'f', 'r', 'e', 'e'}, 0, content, at + 4, 4);
        Bytes.zero(content, at + head, end);
    }

    /** Which kind of track it is; its name behind that is free text. */
    private void handler(int at, int end) {
        if (SHOWS.contains(Bytes.name(content, at + 8))) throw new Recording.NotSound("something to look at");
        Bytes.zero(content, at + 12, end);
    }
}
