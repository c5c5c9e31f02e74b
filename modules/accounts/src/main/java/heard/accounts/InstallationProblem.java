package heard.accounts;

/** Why something about the installation was refused; nothing was changed. */
public final class InstallationProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** The reasons there are. */
    public enum Reason {
        NAME,
        CALLED_SO,
        UNKNOWN,
        LAST,
        OWN_SECOND_STEP
    }

    InstallationProblem(Reason reason) {
        super("refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
