package heard.look;

import heard.shared.Language;
import java.util.List;

/**
 * What stands around every page that needs no sign-in; templates know it as {@code frame}.
 *
 * @param style address of the one style sheet
 * @param languages the page can be read in
 * @param privacy address of what we say about privacy
 * @param unchecked whether no native speaker has checked our own words in this language
 */
public record Frame(Language language, String style, List<Offer> languages, String privacy, boolean unchecked) {
    public Frame {
        languages = List.copyOf(languages);
    }

    /**
     * A language to change to.
     *
     * @param href the same page in that language
     */
    public record Offer(Language language, String href, boolean current) {}
}
