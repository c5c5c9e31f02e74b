package heard.search;

import heard.shared.ResponseId;

/** Where a change of the record is announced to the index, in the transaction of the change. */
public interface SearchOutbox {
    /**
     * Says that the index must be brought up to date about this response of the current coalition, whether it is
     * new, corrected, redacted, coded or gone. Call it as often as you like.
     */
    void changed(ResponseId response);
}
