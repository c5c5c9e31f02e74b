package heard.search;

import heard.shared.ResponseId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Port to the record: what the index should hold, asked inside a transaction of the current coalition.
 * Who keeps the record implements it.
 */
public interface AnswerDocuments {
    /** The findable answers of a response; none when it is not there, not submitted, or withdrawn. */
    List<AnswerDocument> of(ResponseId response);

    /** Every response of the current coalition that may have findable answers; close the stream after use. */
    Stream<ResponseId> all();

    /** The findable answers of many responses, by response; implement it when one statement can fetch them all. */
    default Map<ResponseId, List<AnswerDocument>> of(Collection<ResponseId> responses) {
        var found = new HashMap<ResponseId, List<AnswerDocument>>();
        responses.forEach(response -> found.put(response, of(response)));
        return found;
    }
}
