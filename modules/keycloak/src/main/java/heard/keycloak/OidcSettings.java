package heard.keycloak;

import heard.coalitions.Organisation;
import heard.shared.CannotStart;
import heard.shared.Role;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The settings {@code HEARD_OIDC_…}, as docs/operations/keycloak.md explains them. */
@Component
@WithKeycloak
class OidcSettings {
    /** The name of our client among those of this application: it stands in the addresses for coming back. */
    static final String REGISTRATION = "heard";

    private final String issuer;
    private final String inside;
    private final String client;
    private final String secret;
    private final List<String> scopes;
    private final String rolesClaim;
    private final Map<String, Role> roles;
    private final String organisationsClaim;
    private final Map<String, String> organisations;
    private final URI account;
    private final String site;

    OidcSettings(
            @Value("${heard.oidc.issuer}") String issuer,
            @Value("${heard.oidc.inside:}") String inside,
            @Value("${heard.oidc.client-id:}") String client,
            @Value("${heard.oidc.client-secret:}") String secret,
            @Value("${heard.oidc.scopes:openid profile email organization:*}") String scopes,
            @Value("${heard.oidc.roles-claim:}") String rolesClaim,
            @Value("${heard.oidc.roles:}") String roles,
            @Value("${heard.oidc.organisations-claim:organization}") String organisationsClaim,
            @Value("${heard.oidc.organisations:}") String organisations,
            @Value("${heard.oidc.account:}") String account,
            @Value("${heard.address:}") String address) {
        if (client.isBlank() || secret.isBlank()) {
            throw new CannotStart(
                    "HEARD_OIDC_ISSUER is set, so HEARD_OIDC_CLIENT_ID and HEARD_OIDC_CLIENT_SECRET must be"
                            + " too: docs/operations/keycloak.md says where they come from.");
        }
        this.issuer = address(issuer.strip());
        this.inside = inside.isBlank() ? this.issuer : address(inside.strip());
        this.client = client.strip();
        this.secret = secret.strip();
        this.scopes = List.of(scopes.strip().split("[ ,]+"));
        this.rolesClaim = rolesClaim.isBlank() ? "resource_access." + this.client + ".roles" : rolesClaim.strip();
        this.roles = roles(pairs("HEARD_OIDC_ROLES", roles));
        this.organisationsClaim = organisationsClaim.strip();
        this.organisations = pairs("HEARD_OIDC_ORGANISATIONS", organisations);
        this.account = URI.create(account.isBlank() ? this.issuer + "/account" : account.strip());
        this.site = address.strip().replaceAll("/+$", "");
    }

    private static String address(String issuer) {
        try {
            if (URI.create(issuer).getHost() != null) return issuer;
        } catch (IllegalArgumentException noAddress) {
            // said below
        }
        throw new CannotStart("HEARD_OIDC_ISSUER must be an address such as https://id.example.org/realms/heard: "
                + issuer + " is not.");
    }

    private static Map<String, String> pairs(String setting, String text) {
        var pairs = new HashMap<String, String>();
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .forEach(pair -> {
                    var parts = pair.split("=", 2);
                    if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
                        throw new CannotStart(setting + " must be pairs such as theirs=ours, with commas between: "
                                + pair + " is none.");
                    }
                    pairs.put(parts[0].strip(), parts[1].strip());
                });
        return Map.copyOf(pairs);
    }

    /** Our own names for them, and those that the setting adds. */
    private static Map<String, Role> roles(Map<String, String> more) {
        var roles = new HashMap<String, Role>();
        for (var role : Role.values()) roles.put(name(role), role);
        more.forEach((theirs, ours) -> {
            var role = Arrays.stream(Role.values())
                    .filter(each -> name(each).equals(ours))
                    .findFirst();
            roles.put(
                    theirs,
                    role.orElseThrow(() -> new CannotStart("HEARD_OIDC_ROLES names the role " + ours
                            + ", which Heard does not know. It knows "
                            + String.join(
                                    ", ",
                                    Arrays.stream(Role.values())
                                            .map(OidcSettings::name)
                                            .toList()) + ".")));
        });
        return Map.copyOf(roles);
    }

    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String issuer() {
        return issuer;
    }

    /** Where we reach it ourselves, which may be an address that browsers do not. */
    String inside() {
        return inside;
    }

    String client() {
        return client;
    }

    String secret() {
        return secret;
    }

    List<String> scopes() {
        return scopes;
    }

    /** Where the names of roles stand in the ID token, with a dot between each level. */
    String rolesClaim() {
        return rolesClaim;
    }

    Map<String, Role> roles() {
        return roles;
    }

    String organisationsClaim() {
        return organisationsClaim;
    }

    /** Whether theirs is ours: as the setting says, or else by the alias, which is ours' name or id. */
    boolean isOrganisation(Theirs theirs, Organisation ours) {
        var byAlias = organisations.getOrDefault(theirs.alias(), theirs.alias());
        var wanted = theirs.id() == null ? byAlias : organisations.getOrDefault(theirs.id(), byAlias);
        return ours.id().value().toString().equals(wanted) || alias(ours.name()).equals(alias(wanted));
    }

    /** {@code Open Door} as Keycloak's aliases are written: {@code open-door}. */
    private static String alias(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Where people change their password and their second step. */
    URI account() {
        return account;
    }

    /** An address of Heard itself, as people see it; where the operator does not say it, as the request does. */
    String site(String path) {
        if (!site.isEmpty()) return site + path;
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }

    /** The same as a pattern that Spring Security fills in. */
    String sitePattern(String path) {
        return (site.isEmpty() ? "{baseUrl}" : site) + path;
    }
}
