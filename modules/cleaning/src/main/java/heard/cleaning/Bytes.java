package heard.cleaning;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads numbers and names from a file. */
final class Bytes {
    private Bytes() {}

    /** Unsigned, the highest byte first. */
    static long big(byte[] from, int at, int length) {
        long number = 0;
        for (int place = 0; place < length; place++) number = number << 8 | from[at + place] & 0xFF;
        return number;
    }

    /** Unsigned, the lowest byte first. */
    static long little(byte[] from, int at, int length) {
        long number = 0;
        for (int place = length - 1; place >= 0; place--) number = number << 8 | from[at + place] & 0xFF;
        return number;
    }

    static String name(byte[] from, int at) {
        return new String(from, at, 4, StandardCharsets.ISO_8859_1);
    }

    static boolean has(byte[] from, int at, String ascii) {
        var wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
        return at >= 0
                && at + wanted.length <= from.length
                && Arrays.equals(from, at, at + wanted.length, wanted, 0, wanted.length);
    }

    static void zero(byte[] in, int from, int to) {
        Arrays.fill(in, from, to, (byte) 0);
    }
}
