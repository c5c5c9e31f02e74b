package heard.search;

/** The order of hits. */
public enum Sort {
    /** Best match first. */
    RELEVANCE,
    /** Latest month first. */
    NEWEST
}
