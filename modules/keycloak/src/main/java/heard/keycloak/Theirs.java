package heard.keycloak;

import org.jspecify.annotations.Nullable;

/** An organisation as the provider calls it: its alias, and its id where it says that too. */
record Theirs(String alias, @Nullable String id) {}
