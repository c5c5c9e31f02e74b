package heard.exchange;

/** The same file was imported into this consultation before: nothing was stored. */
public final class AlreadyImported extends RuntimeException {
    private static final long serialVersionUID = 1;

    AlreadyImported() {
        super("this file was imported before");
    }
}
