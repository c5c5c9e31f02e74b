package heard.responses;

import java.text.BreakIterator;

/**
 * Where a passage stands in a text.
 *
 * @param from its first UTF-16 unit, from 0
 * @param to the unit after its last one, greater than {@code from}
 */
public record Place(int from, int to) {
    public Place {
        if (from < 0 || to <= from) throw new IllegalArgumentException("no passage: " + from + " to " + to);
    }

    /**
     * The place of a selection in a text, widened so that it cuts no character in two: no surrogate pair, no letter from
     * its marks, no joined emoji. Throws {@link IllegalArgumentException} when nothing of the text is selected.
     */
    public static Place around(String text, int from, int to) {
        if (from < 0 || to > text.length()) throw new IllegalArgumentException("outside of the text: " + to);
        var characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        int start = from == 0 || characters.isBoundary(from) ? from : characters.preceding(from);
        int end = to == text.length() || characters.isBoundary(to) ? to : characters.following(to);
        return new Place(start, end);
    }

    public int length() {
        return to - from;
    }

    /** The words there; the text must reach as far. */
    public String in(String text) {
        return text.substring(from, to);
    }

    public boolean fits(String text) {
        return to <= text.length();
    }
}
