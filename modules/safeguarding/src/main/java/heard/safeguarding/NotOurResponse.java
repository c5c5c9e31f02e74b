package heard.safeguarding;

import heard.shared.ResponseId;

/** Another organisation collected the response and does not share what is withheld of it; nothing was changed. */
public final class NotOurResponse extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotOurResponse(ResponseId response) {
        super("not ours: " + response);
    }
}
