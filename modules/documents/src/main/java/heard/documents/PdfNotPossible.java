package heard.documents;

/** Why there is no PDF, as a message that says what to do; Word and HTML are there all the same. */
public final class PdfNotPossible extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] arguments;

    PdfNotPossible(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The message key. */
    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
