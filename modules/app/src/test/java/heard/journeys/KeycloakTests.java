package heard.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import heard.HeardProcess;
import heard.shared.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Signs in with a real Keycloak, in a real browser, to a Heard of its own: one of each for the whole class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakTests implements SignInWayTests {
    private static final int SHORT = 4;
    private static final int LONG = 300;
    private static final Pattern STAFF = Pattern.compile("http://localhost:\\d+/staff.*");
    private static final Pattern ELSEWHERE = Pattern.compile("http://127\\.0\\.0\\.1:.*/realms/heard/.*");

    @TempDir
    static Path data;

    private final int port = RealKeycloak.freePort(16_000);
    private final Map<String, String> people = new HashMap<>();
    private RealKeycloak keycloak;
    private KeycloakRealm realm;
    private HeardProcess heard;
    private Browsers browsers;

    /** Heard first: it starts while its Keycloak is down, and says so to whoever wants to sign in. */
    @BeforeAll
    void start() throws Exception {
        keycloak = new RealKeycloak("http://localhost:" + port);
        heard = HeardProcess.start(
                port,
                data,
                "--heard.oidc.issuer=" + keycloak.issuer(),
                "--heard.oidc.inside=" + keycloak.inside(),
                "--heard.oidc.client-id=heard",
                "--heard.oidc.client-secret=" + RealKeycloak.SECRET,
                "--heard.oidc.admin=true");
        heard.ready();
        browsers = Browsers.at(port);
        var early = browsers.desk();
        assertThat(early.navigate("/staff").status()).isEqualTo(503);
        assertThat(early.locator("h1")).hasText("Signing in does not work at the moment");

        keycloak.start();
        keycloak.ready();
        realm = new KeycloakRealm(keycloak);
        realm.letHeardInvite();
        realm.person("ada", "northside", Role.ADMINISTRATOR, Role.INSTALLATION_ADMINISTRATOR);
        signIn(early, "ada");
    }

    @AfterAll
    void stop() throws Exception {
        if (browsers != null) browsers.close();
        if (heard != null) heard.interrupt();
        keycloak.stop();
        if (heard != null) heard.end();
    }

    @BeforeEach
    void tokensOfFiveMinutes() throws Exception {
        realm.shortTokens(LONG);
    }

    private static String name() {
        return "p" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Keycloak asks for the name first, and for the password on the next page. */
    private static void prove(Page page, String name, String password) {
        page.navigate("/staff");
        page.locator("#username").fill(name);
        page.locator("#kc-login").click();
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    private static Screen signIn(Page page, String name) {
        prove(page, name, KeycloakRealm.PASSWORD);
        page.waitForURL(STAFF);
        var screen = new Screen(page);
        screen.heading("Hello");
        return screen;
    }

    private Screen signIn(String name) {
        return signIn(browsers.desk(), name);
    }

    @Override
    public String somebody(Role... roles) throws Exception {
        realm.shortTokens(SHORT);
        var name = name();
        people.put(name, realm.person(name, "northside", roles));
        return name;
    }

    @Override
    public Page window() {
        return browsers.desk();
    }

    @Override
    public Screen enter(Page page, String who) {
        return signIn(page, who);
    }

    @Override
    public void remove(String who) throws Exception {
        realm.delete(people.get(who));
        untilTheTokenHasRunOut();
    }

    @Override
    public void change(String who, Role role) throws Exception {
        realm.take(people.get(who), Role.values());
        realm.give(people.get(who), role);
        untilTheTokenHasRunOut();
    }

    /** Keycloak's own session goes on, so that browser passes by there, and comes back with a new sign-in. */
    @Override
    public void isEnded(Screen screen) {
        var passed = new ArrayList<String>();
        screen.page().onRequest((Request request) -> passed.add(request.url()));
        screen.page().navigate("/staff/account");
        assertThat(passed).anyMatch(url -> ELSEWHERE.matcher(url).matches());
    }

    private static boolean isIn(Screen screen) {
        screen.page().navigate("/staff/account");
        return STAFF.matcher(screen.page().url()).matches();
    }

    private static void untilTheTokenHasRunOut() throws InterruptedException {
        Thread.sleep((SHORT + 1) * 1_000L);
    }

    @Test
    void signingInUsesPkceAndGivesTheRolesAndTheOrganisationOfTheClaims() throws Exception {
        var name = name();
        realm.person(name, "northside", Role.ADMINISTRATOR, Role.POLICY_LEAD);
        var page = browsers.desk();
        var asked = new ArrayList<String>();
        page.onRequest((Request request) -> asked.add(request.url()));
        var screen = signIn(page, name);

        assertThat(asked)
                .filteredOn(url -> url.contains("/protocol/openid-connect/auth?"))
                .first()
                .asString()
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "state=", "nonce=");
        screen.go("/staff/members", "Members");
        var row = screen.page().locator("vaadin-grid").getByText("P" + name.substring(1) + " Example");
        assertThat(row.first()).isVisible();
        screen.shows("Northside");
        screen.shows("Policy lead, Administrator");
        screen.look("keycloak-members");
        screen.go("/staff/account", "Your sign-in");
        screen.shows("Change them there");
        screen.doesNotShow("Change password");
        screen.look("keycloak-account");
    }

    @Test
    void theCookieOfTheSessionComesBackFromAnotherSiteAndIsNoLooserThanThat() throws Exception {
        var name = name();
        realm.person(name, "northside", Role.ANALYST);
        var screen = signIn(name);
        var cookie = screen.page().context().cookies("http://localhost:" + port).stream()
                .filter(each -> "__Host-heard-staff".equals(each.name))
                .findFirst()
                .orElseThrow();
        assertThat(cookie.sameSite.name()).isEqualTo("LAX");
        assertThat(cookie.secure && cookie.httpOnly).isTrue();
    }

    @Test
    void thePagesOfPasswordsLeadToKeycloak() {
        for (var path : new String[] {"/staff/login", "/sign-in", "/welcome/anything", "/second-step"}) {
            var page = browsers.desk();
            page.navigate(path);
            assertThat(page).hasURL(ELSEWHERE);
        }
    }

    @Test
    void whoHasNoOrganisationHereReadsWhatToAskFor() throws Exception {
        var name = name();
        realm.person(name, "elsewhere", Role.ANALYST);
        var page = browsers.desk();
        prove(page, name, KeycloakRealm.PASSWORD);
        assertThat(page.locator("h1")).hasText("Your organisation is not in Heard");
        Browsers.picture(page, "keycloak-no-organisation");
        Accessibility.check(page, "keycloak-no-organisation");
        assertThat(page.navigate("/staff").url()).contains("no-organisation");
    }

    @Test
    void whoHasNoRoleReadsThat() throws Exception {
        var name = name();
        realm.person(name, "northside");
        var page = browsers.desk();
        prove(page, name, KeycloakRealm.PASSWORD);
        assertThat(page.locator("h1")).hasText("You have no role in Heard yet");
    }

    @Test
    void anAddressAloneOpensNobodysAccount() throws Exception {
        var name = name();
        var first = realm.person(name, "northside", Role.ANALYST);
        signIn(name);
        realm.delete(first);
        realm.person(name, "northside", Role.ADMINISTRATOR);
        var page = browsers.desk();
        prove(page, name, KeycloakRealm.PASSWORD);
        assertThat(page.locator("h1")).hasText("Somebody has your e-mail address");
    }

    @Test
    void aSessionThatEndsAtKeycloakEndsHereAtOnce() throws Exception {
        var name = name();
        var person = realm.person(name, "northside", Role.ANALYST);
        var screen = signIn(name);
        assertThat(isIn(screen)).isTrue();
        realm.signOut(person);
        assertThat(isIn(screen)).isFalse();
    }

    @Test
    void whoIsDisabledIsOutWhenTheTokenRunsOut() throws Exception {
        realm.shortTokens(SHORT);
        var name = name();
        var person = realm.person(name, "northside", Role.ANALYST);
        var screen = signIn(name);
        untilTheTokenHasRunOut();
        assertThat(isIn(screen)).isTrue();
        realm.change(person, Map.of("enabled", false));
        untilTheTokenHasRunOut();
        assertThat(isIn(screen)).isFalse();
    }

    @Test
    void whoIsTakenOutOfTheirOrganisationIsOutWhenTheTokenRunsOut() throws Exception {
        realm.shortTokens(SHORT);
        var name = name();
        var person = realm.person(name, "northside", Role.ANALYST);
        var screen = signIn(name);
        realm.leave(person, "northside");
        untilTheTokenHasRunOut();
        assertThat(isIn(screen)).isFalse();
        assertThat(screen.page().locator("h1")).hasText("Your organisation is not in Heard");
    }

    @Test
    void aTokenOfAnotherRealmEndsNothing() throws Exception {
        var name = name();
        realm.person(name, "northside", Role.ANALYST);
        var screen = signIn(name);
        var form = "logout_token=" + realm.tokenOfAnotherRealm();
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/logout/connect/back-channel/heard"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(isIn(screen)).isTrue();
    }

    @Test
    void signingOutSignsOutAtKeycloakToo() throws Exception {
        var name = name();
        realm.person(name, "northside", Role.ANALYST);
        var screen = signIn(name);
        screen.page()
                .locator("vaadin-menu-bar.heard-account vaadin-menu-bar-button")
                .first()
                .click();
        screen.page().getByText("Sign out").last().click();
        assertThat(screen.page().locator("h1")).hasText("You are signed out");
        Browsers.picture(screen.page(), "keycloak-signed-out");
        screen.page().navigate("/staff");
        assertThat(screen.page()).hasURL(ELSEWHERE);
    }

    @Test
    void keycloakEndsASessionInAFrameWhereItIsToldTo() throws Exception {
        realm.logOutInFrames(true);
        try {
            var name = name();
            realm.person(name, "northside", Role.ANALYST);
            var screen = signIn(name);
            screen.page().navigate(keycloak.issuer() + "/protocol/openid-connect/logout");
            screen.page().locator("#kc-logout").click();
            screen.page()
                    .getByText("You are logged out")
                    .or(screen.page().getByText("Logging out"))
                    .first()
                    .waitFor();
            assertThat(isIn(screen)).isFalse();
        } finally {
            realm.logOutInFrames(false);
        }
    }

    @Test
    void somebodyAskedInSignsInWithTheirFirstPasswordAndIsThere() throws Exception {
        var screen = signIn("ada");
        var name = name();
        screen.go("/staff/members", "Members");
        screen.press("Add a member");
        screen.write("Name", "Robin Example");
        screen.write("E-mail address", name + "@example.org");
        screen.field("Analyst").check();
        screen.button("Add a member").click();
        screen.shows("The first password of Robin Example");
        screen.look("keycloak-first-password");
        var password = screen.page().locator("code.heard-secret").textContent();

        var page = browsers.desk();
        prove(page, name + "@example.org", password);
        page.locator("#password-new").waitFor();
        Browsers.picture(page, "keycloak-own-password");
        page.locator("#password-new").fill("one that only Robin knows");
        page.locator("#password-confirm").fill("one that only Robin knows");
        page.locator("[type=submit]").click();
        page.waitForURL(STAFF);
        new Screen(page).heading("Hello");
        screen.go("/staff/members", "Members");
        screen.shows(name + "@example.org");
    }

    @Test
    void whileKeycloakIsDownPeopleKeepWorkingAndNobodySignsIn() throws Exception {
        realm.shortTokens(SHORT);
        var name = name();
        var person = realm.person(name, "northside", Role.ANALYST);
        var screen = signIn(name);
        keycloak.stop();
        untilTheTokenHasRunOut();
        assertThat(isIn(screen)).isTrue();
        var late = browsers.desk();
        assertThat(late.navigate("/staff").status()).isEqualTo(503);
        Browsers.picture(late, "keycloak-away");
        Accessibility.check(late, "keycloak-away");

        keycloak.start();
        keycloak.ready();
        signIn(late, "ada");
    }
}
