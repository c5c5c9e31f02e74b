package heard.responses;

/** A file cannot be taken. */
public final class UploadRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;

    /**
     * For one of a few reasons.
     *
     * @param key of the message for the person
     */
    UploadRefused(String key) {
        super(key);
        this.key = key;
    }

    UploadRefused(String key, Throwable cause) {
        super(key, cause);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
