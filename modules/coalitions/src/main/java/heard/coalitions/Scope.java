package heard.coalitions;

/** What others see of the responses that an organisation collected, least first. */
public enum Scope {
    COUNTS,
    REDACTED_TEXT,
    FULL_TEXT
}
