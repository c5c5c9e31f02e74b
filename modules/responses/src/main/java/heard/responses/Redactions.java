package heard.responses;

import heard.shared.ResponseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Port to what is withheld. The module of safeguarding implements it; every reading of a response asks it. */
public interface Redactions {
    /**
     * A passage that nobody reads any more.
     *
     * @param from first UTF-16 unit of the answer's text, from 0
     * @param to the unit after the last one
     */
    record Passage(String question, int from, int to) {}

    /** The passages withheld in these responses of the current coalition; a response without any is left out. */
    Map<ResponseId, List<Passage>> of(Collection<ResponseId> responses);

    /** Responses of the current coalition in which people changed what is withheld, and nobody has looked since. */
    Set<ResponseId> waiting();
}
