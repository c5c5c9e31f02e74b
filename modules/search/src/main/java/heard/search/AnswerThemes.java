package heard.search;

import heard.shared.ResponseId;
import heard.shared.ThemeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Port to the codebook: which themes each answer of a response was coded with. Whoever codes answers implements it. */
public interface AnswerThemes {
    /** Themes by the question's name; a question without themes is left out. */
    Map<String, Set<ThemeId>> of(ResponseId response);

    /** The same of many responses; implement it when one statement can fetch them all. */
    default Map<ResponseId, Map<String, Set<ThemeId>>> of(Collection<ResponseId> responses) {
        var found = new HashMap<ResponseId, Map<String, Set<ThemeId>>>();
        responses.forEach(response -> found.put(response, of(response)));
        return found;
    }
}
