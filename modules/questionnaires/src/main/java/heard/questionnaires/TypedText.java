package heard.questionnaires;

import java.util.regex.Pattern;

/** Text as people and browsers send it. */
final class TypedText {
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\s\\p{Zs}]");

    private TypedText() {}

    /** Without white space at either end and without control characters; lines end in a line feed. */
    static String clean(String typed) {
        var lines = LINE_ENDS.matcher(typed).replaceAll("\n");
        return CONTROLS.matcher(lines).replaceAll("").strip();
    }

    /**
     * With the digits of every script as 0 to 9, and without the spaces and direction marks that stand between
     * them.
     */
    static String digits(String typed) {
        var plain = new StringBuilder();
        INVISIBLE.matcher(typed).replaceAll("").codePoints().forEach(point -> {
            var digit = Character.isDigit(point) ? Character.digit(point, 10) : -1;
            plain.appendCodePoint(digit < 0 ? point : '0' + digit);
        });
        return plain.toString();
    }
}
