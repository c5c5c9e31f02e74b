package heard.coalitions;

/** What was asked of an agreement cannot be; nothing was changed. */
public class AgreementProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why not. */
    public enum Reason {
        NAME,
        ALONE,
        PURPOSE,
        LEAD,
        APPROVALS,
        MISSING_ORGANISATION,
        TWICE,
        NOT_NAMED,
        DECLINE_REASON,
        NOT_PROPOSER,
        LAST,
        LEAD_LEAVES
    }

    public AgreementProblem(Reason reason) {
        super("agreement: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
