package heard.statements;

import java.util.Locale;

/** What became of a statement that a participant added. */
public enum StatementState {
    /** Nobody has decided, or somebody must look again. */
    WAITING,
    /** Those who come after are asked it. */
    ACCEPTED,
    /** It says the same as another one. */
    MERGED,
    REJECTED,
    /** The person took it back; its words are gone. */
    WITHDRAWN;

    /** The message key of its name. */
    public String key() {
        return "statements.state." + name().toLowerCase(Locale.ROOT);
    }
}
