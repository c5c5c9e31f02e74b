package heard.accounts;

/** Why something about a member was refused; nothing was changed. */
public final class MemberProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** The reasons there are; message keys are {@code accounts.members.problem.} and the lower-case name. */
    public enum Reason {
        KNOWN,
        LAST,
        ELSEWHERE,
        ROLES,
        OTHER_ORGANISATION,
        LAST_OF_INSTALLATION,
        /** Members are kept at the identity provider, and changed there. */
        OUTSIDE,
        /** The identity provider does not answer, or refused. */
        UNREACHABLE,
        /** The identity provider has no such organisation. */
        ORGANISATION
    }

    public MemberProblem(Reason reason) {
        super("refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
