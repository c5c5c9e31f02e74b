package heard.shared;

/** Heard cannot start; the message is the one sentence that tells the operator what to do. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** That a setting is none, with the shape it should have, like {@code https://heard.example.org}. */
    public static CannotStart wrong(String setting, String example) {
        return new CannotStart(setting + " cannot be read: it should be like " + example + ".");
    }
}
