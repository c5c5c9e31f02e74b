package heard.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a search box, taken apart. Everything typed means something: what cannot be part of a word
 * is left out, a quotation mark without its partner is closed at the end.
 *
 * @param sought words and phrases that must all occur
 * @param excluded words and phrases that must not
 */
record QueryWords(List<String> sought, List<String> excluded) {
    /** Words beyond this many are left out: a query is a line, not a document. */
    static final int MOST = 32;

    private static final int LONGEST = 2_000;
    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";
    private static final Pattern PART = Pattern.compile("(?<not>[-\u2212\u2013]?)"
            + "(?:[" + QUOTES + "](?<phrase>[^" + QUOTES + "]*)[" + QUOTES + "]?"
            + "|(?<word>[^\\s" + QUOTES + "]+))");

    QueryWords {
        sought = List.copyOf(sought);
        excluded = List.copyOf(excluded);
    }

    static QueryWords of(@Nullable String typed) {
        if (typed == null) return new QueryWords(List.of(), List.of());
        var parts = PART.matcher(typed.substring(0, Math.min(typed.length(), LONGEST)))
                .results()
                .map(Part::of)
                .filter(Part::isReadable)
                .limit(MOST)
                .toList();
        return new QueryWords(
                parts.stream().filter(part -> !part.not()).map(Part::text).toList(),
                parts.stream().filter(Part::not).map(Part::text).toList());
    }

    private record Part(boolean not, String text) {
        static Part of(MatchResult found) {
            var phrase = found.group("phrase");
            var text = phrase == null ? found.group("word") : phrase;
            return new Part(!found.group("not").isEmpty(), text == null ? "" : text);
        }

        boolean isReadable() {
            return text.codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }
}
