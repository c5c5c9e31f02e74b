package heard.vault;

/** Sealed bytes cannot be opened: their key was destroyed, or they were changed, or moved from where they belong. */
public final class CannotUnseal extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotUnseal(String what, Throwable cause) {
        super("cannot open " + what, cause);
    }
}
