package heard.safeguarding;

import heard.coalitions.Scope;
import heard.coalitions.Sharing;
import heard.responses.OriginalAnswers;
import heard.shared.ResponseId;
import org.springframework.stereotype.Component;

/** Whose a response is to the member at work: theirs is what they may see whole. Called in a transaction. */
@Component
class Ownership {
    private final OriginalAnswers originals;
    private final Sharing sharing;

    Ownership(OriginalAnswers originals, Sharing sharing) {
        this.originals = originals;
        this.sharing = sharing;
    }

    /** Whether what is withheld of it may be shown again by the member. */
    boolean ours(ResponseId response) {
        return originals
                .of(response)
                .filter(read -> sharing.of(read.organisation()) == Scope.FULL_TEXT)
                .isPresent();
    }

    /** Throws {@link NotOurResponse} where the member may not show again what is withheld. */
    void require(ResponseId response) {
        if (!ours(response)) throw new NotOurResponse(response);
    }
}
