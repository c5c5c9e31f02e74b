package heard.audit;

/** What somebody did, as the trail names it. */
public enum Action {
    LIST_RESPONSES(true),
    READ_RESPONSE(true),
    SEARCH(true),
    READ_PASSAGES(true),
    READ_STATEMENTS(true),
    COUNT(true),
    READ_DOSSIER(true),
    DOWNLOAD_DOSSIER(true),
    READ_MEMBERS(true),
    READ_TRAIL(true),
    EXPORT_TRAIL(true),
    LIST_CONTACTS(true),
    READ_CONTACT(true),
    FOLLOW_CONTACT(true),
    EXPORT_CONTACTS(true),

    MAKE_CODES,
    CALL_BACK_CODES,
    ADD_RESPONSES,
    ENTER_RESPONSE,
    DISCARD_RESPONSE,
    IMPORT_RESPONSES,
    CODE,
    CHANGE_THEMES,
    REDACT,
    CHECK_REDACTION,
    UNDO_REDACTION,
    ACCEPT_STATEMENT,
    MERGE_STATEMENT,
    REJECT_STATEMENT,
    UNDO_STATEMENT,
    CREATE_DOSSIER,
    CHANGE_DOSSIER,
    DISCARD_DOSSIER,
    QUOTE,
    SEAL_DOSSIER,
    CREATE_CONSULTATION,
    CHANGE_CONSULTATION,
    OPEN_CONSULTATION,
    CLOSE_CONSULTATION,
    ASK_DESTRUCTION,
    DESTROY_CONSULTATION,
    PUBLISH_QUESTIONNAIRE,
    REBUILD_INDEX,
    DELETE_CONTACT,
    ROTATE_KEY,
    ROTATE_KEY_FILE,
    SEAL_ANEW,
    INVITE_MEMBER,
    CHANGE_MEMBER,
    REMOVE_MEMBER,
    CHANGE_INSTALLATION,
    PROPOSE_AGREEMENT,
    ANSWER_AGREEMENT,
    LEAVE_COALITION,
    APPROVE_DOSSIER,

    SIGN_IN,
    SIGN_IN_REFUSED,
    /** Somebody asked for what their roles do not allow. */
    REFUSED;

    private final boolean reading;

    Action() {
        this(false);
    }

    Action(boolean reading) {
        this.reading = reading;
    }

    /** Whether nothing changes by it: then it is noted before it happens, and otherwise with the change. */
    public boolean isReading() {
        return reading;
    }

    /** Whether a repetition within {@value TrailWriting#MINUTES_BETWEEN} minutes is the same work going on. */
    boolean isNotedOnce() {
        return reading
                || this == CHANGE_DOSSIER
                || this == ENTER_RESPONSE
                || this == SIGN_IN_REFUSED
                || this == REFUSED;
    }
}
