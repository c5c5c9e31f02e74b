package heard.consultations;

/** Where a consultation stands: {@code draft → open → closed → reported → destroyed}. */
public enum Status {
    DRAFT,
    OPEN,
    CLOSED,
    REPORTED,
    DESTROYED
}
