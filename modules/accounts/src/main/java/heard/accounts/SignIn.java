package heard.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * A place where somebody is signed in. Where it is, and with which browser, is not kept.
 *
 * @param began to the minute
 * @param seen when it was last used, to the minute
 */
public record SignIn(UUID id, Instant began, Instant seen) {}
