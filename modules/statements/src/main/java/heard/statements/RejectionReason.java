package heard.statements;

import java.util.Locale;

/** Why others are not shown a statement. */
public enum RejectionReason {
    /** Somebody could be found or recognised by it. */
    RECOGNISABLE,
    /** It attacks people, or could bring harm to somebody. */
    HARMFUL,
    /** It is about something else. */
    ELSEWHERE,
    /** Nobody could say whether they agree. */
    UNCLEAR,
    OTHER;

    /** The message key of its name. */
    public String key() {
        return "statements.reason." + name().toLowerCase(Locale.ROOT);
    }
}
