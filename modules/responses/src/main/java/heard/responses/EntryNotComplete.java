package heard.responses;

/** What was typed cannot be sent: a required answer, or what the person agrees to, is missing. Nothing was changed. */
public final class EntryNotComplete extends RuntimeException {
    private static final long serialVersionUID = 1;

    EntryNotComplete(String what) {
        super(what);
    }
}
