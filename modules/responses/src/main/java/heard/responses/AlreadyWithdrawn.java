package heard.responses;

import heard.shared.ResponseId;

/** The response was withdrawn before; there is nothing left to change. */
public final class AlreadyWithdrawn extends RuntimeException {
    private static final long serialVersionUID = 1;

    AlreadyWithdrawn(ResponseId id) {
        super("response " + id + " is withdrawn");
    }
}
