package heard.coalitions;

/**
 * What an agreement withholds from the member at work.
 *
 * @param organisation which collected the responses
 * @param scope what may be seen of them, less than {@link Scope#FULL_TEXT}
 * @param agreement the version that says so
 */
public record Limit(Organisation organisation, Scope scope, int agreement) {}
