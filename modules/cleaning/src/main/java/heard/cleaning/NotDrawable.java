package heard.cleaning;

/** An image cannot be drawn anew. */
public final class NotDrawable extends RuntimeException {
    /** Why not. */
    public enum Reason {
        /** It ends too early, or something in it is wrong. */
        DAMAGED,
        /** It has more pixels than we draw. */
        PIXELS
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    NotDrawable(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    NotDrawable(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
