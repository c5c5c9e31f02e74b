package heard.exchange;

/** Somebody stopped an import: nothing was stored. */
public final class ImportCancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    ImportCancelled() {
        super("the import was cancelled");
    }
}
