package heard.safeguarding;

import heard.shared.ResponseId;

/** The response has no such words now; nothing was withheld. */
public final class NoSuchPassage extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchPassage(ResponseId response, String question) {
        super("no passage in the answer to " + question + " of response " + response);
    }
}
