package heard.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import heard.shared.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds whichever way people sign in; each way has a class that says how it is done there. */
interface SignInWayTests {
    /** Where people stand who signed out. */
    Pattern SIGNED_OUT = Pattern.compile("^http://[^/]+/((oidc/signed-out|sign-in|staff/login).*)?$");

    /** Somebody new in an organisation called Northside; gives what they sign in as. */
    String somebody(Role... roles) throws Exception;

    /** A window of somebody else's. */
    Page window();

    /** Signs in and stands on the first screen. */
    Screen enter(Page page, String who);

    /** Takes somebody out, and waits until that holds. */
    void remove(String who) throws Exception;

    /** Gives somebody this role in place of those that they have, and waits until that holds. */
    void change(String who, Role role) throws Exception;

    /** Sees that a sign-in which was ended here is over. */
    void isEnded(Screen screen);

    private static boolean isIn(Screen screen) {
        screen.page().navigate("/staff/account");
        return screen.page().url().endsWith("/staff/account");
    }

    @Test
    default void whoSignsInIsAtWorkForTheirOrganisationWithTheirRoles() throws Exception {
        var screen = enter(window(), somebody(Role.ADMINISTRATOR, Role.POLICY_LEAD));
        screen.go("/staff/members", "Members");
        screen.shows("Northside");
        screen.shows("Policy lead, Administrator");
    }

    @Test
    default void whoLacksARoleDoesNotSeeItsScreens() throws Exception {
        var screen = enter(window(), somebody(Role.ANALYST));
        screen.page().navigate("/staff/members");
        assertThat(screen.page().locator("vaadin-grid")).hasCount(0);
    }

    @Test
    default void whoIsRemovedIsOut() throws Exception {
        var who = somebody(Role.ANALYST);
        var screen = enter(window(), who);
        assertThat(isIn(screen)).isTrue();
        remove(who);
        assertThat(isIn(screen)).isFalse();
    }

    @Test
    default void otherRolesHoldWithoutASignIn() throws Exception {
        var who = somebody(Role.ANALYST);
        var screen = enter(window(), who);
        change(who, Role.ADMINISTRATOR);
        screen.go("/staff/members", "Members");
    }

    @Test
    default void whoSignsOutIsOutAndTheOthersAreNot() throws Exception {
        var screen = enter(window(), somebody(Role.ANALYST));
        var other = enter(window(), somebody(Role.ANALYST));
        screen.page()
                .locator("vaadin-menu-bar.heard-account vaadin-menu-bar-button")
                .first()
                .click();
        screen.page().getByText("Sign out").last().click();
        screen.page().waitForURL(SIGNED_OUT);
        assertThat(isIn(screen)).isFalse();
        assertThat(isIn(other)).isTrue();
    }

    @Test
    default void oneSeesWhereOneIsSignedInAndEndsTheOthers() throws Exception {
        var who = somebody(Role.ANALYST);
        var here = enter(window(), who);
        var there = enter(window(), who);
        here.go("/staff/account", "Your sign-in");
        var list = here.page().locator("main ul");
        assertThat(list.locator("li")).hasCount(2);
        here.press("Sign out everywhere else");
        here.confirm("Sign out everywhere else");
        assertThat(list.locator("li")).hasCount(1);
        assertThat(isIn(here)).isTrue();
        isEnded(there);
    }
}
