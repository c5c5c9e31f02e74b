package heard.coalitions;

/** Where a version of an agreement stands. */
public enum AgreementState {
    PROPOSED,
    IN_FORCE,
    SUPERSEDED,
    WITHDRAWN
}
