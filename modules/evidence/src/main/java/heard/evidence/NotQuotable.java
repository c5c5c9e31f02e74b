package heard.evidence;

import heard.shared.ExcerptId;

/** The person who said it did not agree to be quoted, or has taken the words back. */
public final class NotQuotable extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotQuotable(ExcerptId excerpt) {
        super("not quotable: " + excerpt);
    }
}
