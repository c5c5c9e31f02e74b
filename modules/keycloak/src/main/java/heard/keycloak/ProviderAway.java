package heard.keycloak;

/** The identity provider cannot be reached, or does not answer as one does. */
final class ProviderAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    ProviderAway(String what) {
        super("the identity provider " + what);
    }

    ProviderAway(String what, Throwable cause) {
        super("the identity provider " + what, cause);
    }
}
