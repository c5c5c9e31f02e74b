package heard.shared;

/** How a response reached us. */
public enum Channel {
    WEB,
    FACILITATED,
    PAPER,
    IMPORT
}
