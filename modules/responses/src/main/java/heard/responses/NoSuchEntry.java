package heard.responses;

import heard.shared.ResponseId;

/** The member at work types no response of that id. */
public final class NoSuchEntry extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchEntry(ResponseId response) {
        super("nobody here types the response " + response);
    }
}
