package heard.demonstration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Themes by our short name for each, passages coded with them, and passages withheld. */
record CodebookContent(Map<String, Theme> themes, List<Passage> passages, List<Withheld> redactions) {
    /** A theme; the colour as {@code #rrggbb}. */
    record Theme(String name, String colour, String description) {}

    /**
     * A coded passage.
     *
     * @param id by which the dossier quotes it
     * @param words exactly as they stand, once, in the answer
     */
    record Passage(
            String response,
            String question,
            String theme,
            @Nullable String id,
            String words) {}

    /** A passage that is withheld, and why. */
    record Withheld(String response, String question, String reason, String words, String note) {}
}
