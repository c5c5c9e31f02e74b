package heard.search;

/**
 * A piece of a snippet.
 *
 * @param lit whether it is one of the words looked for
 */
public record Span(String text, boolean lit) {}
