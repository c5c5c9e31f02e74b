package heard.shell;

/**
 * Somewhere one can go.
 *
 * @param name as the navigation calls it
 * @param within what it belongs to, for example a consultation's title; empty for places of their own
 * @param path below {@code /staff/}
 */
record Place(String name, String within, String path) {
    /** Both, as one types it to go there. */
    String label() {
        return within.isEmpty() ? name : name + " · " + within;
    }
}
