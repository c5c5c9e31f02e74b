package heard.responses.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody typed, as it comes back to them on a page: whole, unless it is far longer than anything that is taken. */
final class Echo {
    /** The most characters of one field that come back. */
    static final int MOST = 20_000;

    private static final String CUT = " […]";
    private static final int MOST_FIELDS = 50;

    private Echo() {}

    /** At most so many characters, with a mark at the end when there were more. */
    static String of(String typed, int most) {
        if (typed.length() <= most) return typed;
        int end = Character.isHighSurrogate(typed.charAt(most - 1)) ? most - 1 : most;
        return typed.substring(0, end) + CUT;
    }

    static Map<String, List<String>> of(Map<String, List<String>> form) {
        return form.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, field -> of(field.getValue())));
    }

    static List<String> of(List<String> typed) {
        return typed.stream().limit(MOST_FIELDS).map(each -> of(each, MOST)).toList();
    }
}
