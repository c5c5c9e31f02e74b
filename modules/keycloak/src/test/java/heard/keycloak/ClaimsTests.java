package heard.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.coalitions.Organisation;
import heard.shared.CannotStart;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class ClaimsTests {
    private static final String ISSUER = "https://id.example.org/realms/heard";

    private final Organisation northside = new Organisation(OrganisationId.next(), "Northside");
    private final Organisation door = new Organisation(OrganisationId.next(), "Open Door");
    private final Organisation twin = new Organisation(OrganisationId.next(), "open door!");

    private OidcIdToken token(Map<String, Object> claims) {
        var all = new LinkedHashMap<>(claims);
        all.put("iss", ISSUER);
        all.put("sub", "sam");
        return new OidcIdToken("token", Instant.now(), Instant.now().plusSeconds(60), all);
    }

    private List<OrganisationId> organisations(OidcSettings settings, Object claim, Organisation... all) {
        var claims = new Claims(settings, () -> List.of(all));
        return claims.person(token(Map.of("organization", claim))).organisations();
    }

    @Test
    void organisationsAreFoundByAliasOrIdAndInNoOtherWay() {
        var settings = Settings.of(ISSUER);
        assertThat(organisations(settings, List.of("open-door", "northside", "unknown"), northside, door))
                .containsExactly(door.id(), northside.id());
        assertThat(organisations(settings, List.of(door.id().value().toString()), northside, door))
                .containsExactly(door.id());
        assertThat(organisations(settings, Map.of("open-door", Map.of("id", "1-2-3")), northside, door))
                .containsExactly(door.id());
        assertThat(organisations(settings, "northside", northside, door)).containsExactly(northside.id());
    }

    @Test
    void anAliasThatFitsTwoFitsNone() {
        assertThat(organisations(Settings.of(ISSUER), List.of("open-door"), door, twin))
                .isEmpty();
    }

    @Test
    void theSettingGoesBeforeTheAlias() {
        var settings = Settings.of(ISSUER, "", "", "1-2-3 = " + northside.id().value() + ", od=Open Door");
        assertThat(organisations(settings, Map.of("open-door", Map.of("id", "1-2-3")), northside, door))
                .containsExactly(northside.id());
        assertThat(organisations(settings, List.of("od"), northside, door)).containsExactly(door.id());
    }

    @Test
    void rolesAreThoseOfOurClientAndOthersAreNothing() {
        var claims = new Claims(Settings.of(ISSUER), List::of);
        var access = Map.of(
                "heard", Map.of("roles", List.of("analyst", "safeguarding-lead", "ADMINISTRATOR", "uma")),
                "account", Map.of("roles", List.of("administrator")));
        assertThat(claims.roles(token(Map.of("resource_access", access))))
                .containsExactlyInAnyOrder(Role.ANALYST, Role.SAFEGUARDING_LEAD);
        assertThat(claims.roles(token(Map.of("roles", List.of("administrator")))))
                .isEmpty();
    }

    @Test
    void rolesMayStandElsewhereUnderOtherNames() {
        var claims = new Claims(Settings.of(ISSUER, "groups", "Research=analyst,Board=signatory", ""), List::of);
        assertThat(claims.roles(token(Map.of("groups", List.of("Research", "Board", "Cooks")))))
                .containsExactlyInAnyOrder(Role.ANALYST, Role.SIGNATORY);
        var dotted = new Claims(Settings.of(ISSUER, "https://example.org/roles", "", ""), List::of);
        assertThat(dotted.roles(token(Map.of("https://example.org/roles", List.of("organiser")))))
                .containsExactly(Role.ORGANISER);
    }

    @Test
    void aSettingThatSaysNothingSensibleStopsTheStart() {
        assertThatThrownBy(() -> Settings.of("not an address")).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> Settings.of(ISSUER, "", "analyst", "")).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> Settings.of(ISSUER, "", "a=king", ""))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("organiser");
    }
}
