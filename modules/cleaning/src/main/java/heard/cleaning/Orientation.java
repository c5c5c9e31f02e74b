package heard.cleaning;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How the camera was held, as a JPEG's Exif says (TIFF 6.0 tag 274): from 1 (upright) to 8. */
final class Orientation {
    private static final int UPRIGHT = 1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int TAG = 274;
    private static final int EXIF_HEADER = 6;
    private static final int ENTRY = 12;

    private Orientation() {}

    static int of(byte[] content) {
        var file = ByteBuffer.wrap(content);
        try {
            if ((file.getShort() & 0xFFFF) != 0xFFD8) return UPRIGHT;
            while (true) {
                int marker = file.getShort() & 0xFF;
                int length = file.getShort() & 0xFFFF;
                if (marker == START_OF_SCAN || length < 2) return UPRIGHT;
                if (marker == APP1) return exif(file.slice(file.position(), length - 2));
                file.position(file.position() + length - 2);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return UPRIGHT;
        }
    }

    private static int exif(ByteBuffer segment) {
        if (segment.getInt() != 0x45786966) return UPRIGHT;
        var tiff = segment.slice(EXIF_HEADER, segment.capacity() - EXIF_HEADER);
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        int entries = tiff.getShort(at) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int place = at + 2 + entry * ENTRY;
            if ((tiff.getShort(place) & 0xFFFF) == TAG) return Math.clamp(tiff.getShort(place + 8), 1, 8);
        }
        return UPRIGHT;
    }
}
