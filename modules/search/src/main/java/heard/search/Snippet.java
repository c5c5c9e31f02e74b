package heard.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The passage of an answer that a hit shows. */
final class Snippet {
    /** Private-use characters that the engines put round a word that was found; in no alphabet, so in no answer. */
    static final String LIT = "\ue000";

    static final String UNLIT = "\ue001";

    /** Characters of a passage, about two lines on a screen. */
    static final int LENGTH = 240;

    private Snippet() {}

    /** The first of the passages that has something lit, else the beginning of the text. */
    static List<Span> of(List<?> passages, String text) {
        return passages.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(passage -> passage.contains(LIT))
                .findFirst()
                .map(Snippet::around)
                .map(Snippet::spans)
                .orElseGet(() -> List.of(new Span(beginning(text), false)));
    }

    /** Engines give a whole sentence, which may be all somebody wrote: keeps what surrounds the first lit word. */
    private static String around(String passage) {
        if (passage.length() <= 2 * LENGTH) return passage;
        var lit = passage.indexOf(LIT);
        var from = lit < LENGTH ? 0 : passage.indexOf(' ', lit - LENGTH / 2) + 1;
        if (from > lit) from = lit;
        return (from == 0 ? "" : "…") + beginning(passage.substring(from));
    }

    private static List<Span> spans(String passage) {
        var spans = new ArrayList<Span>();
        var at = 0;
        while (at < passage.length()) {
            var from = passage.indexOf(LIT, at);
            if (from < 0) from = passage.length();
            var to = passage.indexOf(UNLIT, from);
            if (to < 0) to = passage.length();
            add(spans, passage.substring(at, from), false);
            add(spans, passage.substring(Math.min(from + 1, to), to), true);
            at = to + 1;
        }
        return spans;
    }

    private static void add(List<Span> spans, String text, boolean lit) {
        var plain = text.replace(LIT, "").replace(UNLIT, "");
        if (!plain.isEmpty()) spans.add(new Span(plain, lit));
    }

    private static String beginning(String text) {
        if (text.length() <= LENGTH) return text;
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text.substring(0, LENGTH + 1));
        var end = words.preceding(LENGTH);
        return text.substring(0, end > LENGTH / 2 ? end : LENGTH).stripTrailing() + "…";
    }
}
