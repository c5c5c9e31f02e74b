package heard.questionnaires.xlsform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the column {@code type} says.
 *
 * @param word the type itself, with underscores
 * @param list of choices; empty where the type has none
 * @param orOther whether "other" is added to the choices
 */
record FormType(String word, String list, boolean orOther) {
    private static final Set<String> SELECTS = Set.of("select_one", "select_multiple", "rank");

    static FormType of(String cell) {
        var words = List.of(joined(cell).split("\\s+"));
        var word = words.getFirst().toLowerCase(Locale.ROOT);
        if (!SELECTS.contains(word)) return new FormType(word, "", false);
        var last = words.getLast().toLowerCase(Locale.ROOT);
        var orOther = words.size() > 2 && last.equals("or_other");
        return new FormType(word, words.size() > 1 ? words.get(1) : "", orOther);
    }

    boolean begins(String what) {
        return word.equals("begin_" + what);
    }

    boolean ends(String what) {
        return word.equals("end_" + what);
    }

    /** Both {@code begin group} and {@code begin_group} are written. */
    private static String joined(String cell) {
        var text = cell.strip().replaceAll("\\s+", " ");
        for (var pair : Arrays.asList(
                "begin group",
                "end group",
                "begin repeat",
                "end repeat",
                "select one",
                "select multiple",
                "or other")) {
            text = text.replaceAll("(?i)^" + pair + "(?= |$)", pair.replace(' ', '_'));
        }
        return text.replaceAll("(?i) (or specify other|or other)$", " or_other")
                .replaceAll("(?i)^select[_ ]all[_ ]that[_ ]apply", "select_multiple");
    }
}
