package heard.keycloak;

import heard.accounts.Vouched;
import heard.coalitions.Organisation;
import heard.coalitions.Organisations;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;

/** Reads from an ID token who somebody is, what they may do, and for which of our organisations. */
@Component
@WithKeycloak
class Claims {
    private final OidcSettings settings;
    private final Supplier<List<Organisation>> organisations;

    @Autowired
    Claims(OidcSettings settings, Organisations organisations) {
        this(settings, organisations::all);
    }

    Claims(OidcSettings settings, Supplier<List<Organisation>> organisations) {
        this.settings = settings;
        this.organisations = organisations;
    }

    Vouched person(OidcIdToken token) {
        return new Vouched(
                Objects.requireNonNull(token.getIssuer()).toString(),
                Objects.requireNonNull(token.getSubject()),
                first(token.getFullName(), token.getPreferredUsername(), token.getSubject()),
                first(token.getEmail(), token.getPreferredUsername(), token.getSubject()),
                ours(token),
                roles(token));
    }

    private static String first(@Nullable String... names) {
        return Stream.of(names)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseThrow();
    }

    Set<Role> roles(OidcIdToken token) {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : names(at(token, settings.rolesClaim()))) {
            Optional.ofNullable(settings.roles().get(name)).ifPresent(roles::add);
        }
        return roles;
    }

    List<Theirs> theirs(OidcIdToken token) {
        return switch (at(token, settings.organisationsClaim())) {
            case Map<?, ?> byAlias ->
                byAlias.entrySet().stream()
                        .map(each -> new Theirs(String.valueOf(each.getKey()), id(each.getValue())))
                        .toList();
            case null, default ->
                names(at(token, settings.organisationsClaim())).stream()
                        .map(alias -> new Theirs(alias, null))
                        .toList();
        };
    }

    private static @Nullable String id(@Nullable Object more) {
        return more instanceof Map<?, ?> map && map.get("id") instanceof String id ? id : null;
    }

    private List<OrganisationId> ours(OidcIdToken token) {
        var theirs = theirs(token);
        if (theirs.isEmpty()) return List.of();
        var all = organisations.get();
        return theirs.stream()
                .flatMap(each -> ours(each, all).stream())
                .map(Organisation::id)
                .distinct()
                .toList();
    }

    /** A name that fits two of our organisations fits none. */
    private Optional<Organisation> ours(Theirs theirs, List<Organisation> all) {
        var found = all.stream()
                .filter(each -> settings.isOrganisation(theirs, each))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Down the levels of the path; a name with dots in it is found too, as in {@code resource_access.my.client.roles}. */
    private static @Nullable Object at(OidcIdToken token, String path) {
        return at(token.getClaims(), path);
    }

    private static @Nullable Object at(@Nullable Object value, String path) {
        if (path.isEmpty()) return value;
        if (!(value instanceof Map<?, ?> level)) return null;
        for (var end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
            var inner = level.get(path.substring(0, end));
            if (inner != null) return at(inner, path.substring(Math.min(end + 1, path.length())));
        }
        return null;
    }

    private static Set<String> names(@Nullable Object claim) {
        var names = new LinkedHashSet<String>();
        if (claim instanceof String text) names.add(text);
        if (claim instanceof Collection<?> list) list.forEach(each -> names.add(String.valueOf(each)));
        return names;
    }
}
