package heard.exchange;

/** Counts what tells an encoding, byte by byte: whether all is UTF-8, how much is beyond ASCII, where zeros stand. */
final class ByteTally {
    /** In Western text at most this share of letters is accented; in Arabic, Cyrillic or Greek nearly all are. */
    private static final double WESTERN_SHARE = 0.15;

    private long line = 1;
    private long firstNulLine;
    private long firstNotUtf8Line;
    private long high;
    private long letters;
    private boolean undefined;
    private int expected;
    private int lowest = 0x80;
    private int highest = 0xBF;

    void count(byte[] chunk) {
        for (var signed : chunk) {
            var value = signed & 0xFF;
            if (value == 0 && firstNulLine == 0) firstNulLine = line;
            follow(value);
            classify(value);
            if (value == '\n') line++;
        }
    }

    private void classify(int value) {
        if (value >= 0x80) high++;
        if ((value | 0x20) >= 'a' && (value | 0x20) <= 'z') letters++;
        undefined |= value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D;
    }

    /** The well-formed byte sequences of UTF-8: The Unicode Standard, table 3-7. */
    private void follow(int value) {
        if (expected > 0) {
            if (value < lowest || value > highest) broken();
            else expected--;
            lowest = 0x80;
            highest = 0xBF;
        } else if (value >= 0xC2 && value <= 0xDF) {
            expected = 1;
        } else if (value >= 0xE0 && value <= 0xEF) {
            expected = 2;
            if (value == 0xE0) lowest = 0xA0;
            if (value == 0xED) highest = 0x9F;
        } else if (value >= 0xF0 && value <= 0xF4) {
            expected = 3;
            if (value == 0xF0) lowest = 0x90;
            if (value == 0xF4) highest = 0x8F;
        } else if (value >= 0x80) {
            broken();
        }
    }

    private void broken() {
        if (firstNotUtf8Line == 0) firstNotUtf8Line = line;
        expected = 0;
    }

    long firstNulLine() {
        return firstNulLine;
    }

    long firstNotUtf8Line() {
        return firstNotUtf8Line;
    }

    boolean isUtf8() {
        return firstNotUtf8Line == 0 && expected == 0;
    }

    boolean isWesternForSure() {
        return !undefined && high <= WESTERN_SHARE * (letters + high);
    }
}
