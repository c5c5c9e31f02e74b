package heard.search;

/** Makes the index say again what the record says. */
public interface SearchRebuilding {
    /** Enqueues every response of the current coalition; the index is searchable meanwhile. */
    void rebuild();
}
