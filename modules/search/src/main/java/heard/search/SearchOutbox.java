package heard.search;

import heard.shared.ResponseId;
import java.util.UUID;

/** Where a change of the record is announced to the index, in the transaction of the change. */
public interface SearchOutbox {
    /** No response: a row about it asks that nothing deleted stay in the files of the index. */
    ResponseId SWEEP = new ResponseId(new UUID(0, 0));

    /**
     * Says that the index must be brought up to date about this response of the current coalition, whether it is
     * new, corrected, redacted, coded or gone. Call it as often as you like.
     */
    void changed(ResponseId response);

    /**
     * Says that answers were destroyed: once the index has forgotten those announced before, what it deleted goes from its
     * files too.
     */
    default void destroyed() {
        changed(SWEEP);
    }
}
