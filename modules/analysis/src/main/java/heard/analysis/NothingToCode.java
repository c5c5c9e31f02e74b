package heard.analysis;

import heard.shared.ResponseId;

/** The response has no such passage now; nothing was coded. */
public final class NothingToCode extends RuntimeException {
    private static final long serialVersionUID = 1;

    NothingToCode(ResponseId response, String question) {
        super("no passage in the answer to " + question + " of response " + response);
    }
}
