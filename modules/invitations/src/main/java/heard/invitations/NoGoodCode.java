package heard.invitations;

/** A code is needed, and there was none that works: it was mistyped, used or called back. Nothing was written. */
public final class NoGoodCode extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NoGoodCode() {
        super("a code is needed");
    }
}
