package heard.keycloak;

/** Settings as tests need them. */
final class Settings {
    private Settings() {}

    static OidcSettings of(String issuer) {
        return of(issuer, "", "", "");
    }

    static OidcSettings of(String issuer, String rolesClaim, String roles, String organisations) {
        return new OidcSettings(
                issuer,
                "",
                "heard",
                "a secret",
                "openid profile",
                rolesClaim,
                roles,
                "organization",
                organisations,
                "",
                "https://heard.example.org/");
    }
}
