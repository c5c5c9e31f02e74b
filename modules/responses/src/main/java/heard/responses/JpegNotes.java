package heard.responses;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The segments of a JPEG (ISO/IEC 10918-1, B.2.4) in which cameras and programs write notes. */
final class JpegNotes {
    private static final int START_OF_SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int ADOBE = 0xEE;

    private JpegNotes() {}

    /** The same picture without them; the one that says how colours are stored stays. */
    static byte[] without(byte[] photo) {
        if (photo.length < 4 || (photo[0] & 0xFF) != 0xFF || (photo[1] & 0xFF) != 0xD8) return photo;
        var kept = new ByteArrayOutputStream(photo.length);
        kept.writeBytes(Arrays.copyOf(photo, 2));
        int at = 2;
        while (at + 4 <= photo.length && (photo[at] & 0xFF) == 0xFF) {
            int marker = photo[at + 1] & 0xFF;
            int length = 2 + ((photo[at + 2] & 0xFF) << 8 | photo[at + 3] & 0xFF);
            if (marker == START_OF_SCAN || at + length > photo.length) break;
            if (!isNote(marker)) kept.write(photo, at, length);
            at += length;
        }
        kept.write(photo, at, photo.length - at);
        return kept.toByteArray();
    }

    private static boolean isNote(int marker) {
        return marker == COMMENT || marker >= 0xE1 && marker <= 0xEF && marker != ADOBE && marker != 0xE2;
    }
}
