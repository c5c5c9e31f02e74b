package heard.demonstration;

import heard.analysis.ThemeColour;
import heard.safeguarding.RedactionReason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Themes by our short name for each, passages coded with them, and passages withheld. */
record CodebookContent(Map<String, Theme> themes, List<Passage> passages, List<Withheld> redactions) {
    Passage passage(String id) {
        return passages.stream()
                .filter(passage -> id.equals(passage.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no passage " + id));
    }

    /** A theme. */
    record Theme(String name, ThemeColour colour, String description) {}

    /**
     * A coded passage.
     *
     * @param id by which the dossier quotes it
     * @param words exactly as they stand, once, in the answer
     * @param english our translation of the words
     */
    record Passage(
            String response,
            String question,
            String theme,
            @Nullable String id,
            String words,
            @Nullable String english) {}

    /** A passage that is withheld, and why. */
    record Withheld(String response, String question, RedactionReason reason, String words, String note) {}
}
