package heard.responses;

/** Where a response stands. */
public enum ResponseStatus {
    DRAFT,
    SUBMITTED,
    WITHDRAWN
}
