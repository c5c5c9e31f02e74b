package heard.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import heard.ChangedSettings;
import heard.Fixtures;
import heard.HeardTest;
import heard.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.ConfigurableEnvironment;

/** Passkeys in a real browser, on devices that it plays. */
@HeardTest
class PasskeyTests {
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConfigurableEnvironment environment;

    @LocalServerPort
    int port;

    final List<String> blocked = new ArrayList<>();
    String email;
    Browsers browsers;
    Page page;
    Screen screen;

    @BeforeEach
    void aMemberAtADesk() {
        email = fixtures.account(fixtures.coalition(), Role.ANALYST);
        browsers = Browsers.at(port);
        page = browsers.desk();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) blocked.add(message.text());
        });
        screen = StaffPages.signIn(page, email, PASSWORD).screen();
    }

    @AfterEach
    void nothingWasBlocked() {
        browsers.close();
        Assertions.assertThat(blocked).as("what the browser would not load").isEmpty();
    }

    private void register(String name) {
        screen.go("/staff/account", "Your sign-in");
        screen.press("Add a passkey");
        screen.write("Name of the passkey", name);
        page.locator("vaadin-dialog input[type=password]").fill(PASSWORD);
        screen.look("staff-passkey-dialog");
        screen.button("Go on").click();
        screen.shows("The passkey is added.");
        screen.press("I have kept them");
    }

    private void signOut() {
        page.context().clearCookies();
        page.navigate("/staff/account");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in$"));
    }

    /** A page outside the staff application, by day, by night and on a phone. */
    private void look(String name) {
        Browsers.picture(page, name);
        Accessibility.check(page, name);
        Browsers.inTheDark(page, () -> {
            Browsers.picture(page, name + "-dark");
            Accessibility.check(page, name + "-dark");
        });
        Browsers.onAPhone(page, () -> Browsers.picture(page, name + "-phone"));
    }

    private void usePasskey(String button) {
        screen.button(button).click();
    }

    private void isIn() {
        screen.heading("Your sign-in");
    }

    private void isRefused() {
        assertThat(page.getByText("This passkey was not accepted.")).isVisible();
    }

    @Test
    void aPasskeyLetsItsOwnerInUntilTheyRemoveIt() {
        new Authenticator(page, true);
        register("Phone");
        screen.shows("Phone · added");
        screen.look("staff-account-passkey");

        signOut();
        look("sign-in");
        page.navigate("/sign-in?language=ar");
        look("sign-in-arabic");
        page.navigate("/staff/account");
        usePasskey("Sign in with a passkey");
        isIn();
        assertThat(page.getByText(Pattern.compile("Phone · added .*, last used")))
                .isVisible();

        screen.press("Remove passkey: Phone");
        page.locator("vaadin-dialog input[type=password]").fill(PASSWORD);
        screen.press("Remove passkey");
        screen.shows("“Phone” is removed.");
        signOut();
        usePasskey("Sign in with a passkey");
        isRefused();
        look("sign-in-refused");
    }

    @Test
    void aCopyThatCountsOnItsOwnIsRefused() {
        var device = new Authenticator(page, true);
        register("Phone");
        signOut();
        usePasskey("Sign in with a passkey");
        isIn();
        signOut();
        device.countsFrom(0);
        usePasskey("Sign in with a passkey");
        isRefused();
    }

    @Test
    void whatWasSaidToAnotherSiteIsRefused() {
        new Authenticator(page, true);
        register("Phone");
        signOut();
        try (var _ = new ChangedSettings(environment, Map.of("heard.address", "http://localhost:" + (port + 1)))) {
            usePasskey("Sign in with a passkey");
            isRefused();
        }
        usePasskey("Sign in with a passkey");
        isIn();
    }

    @Test
    void aKeyThatKnowsNobodyIsASecondStepAndNoMore() {
        new Authenticator(page, false);
        register("Blue key");
        signOut();
        page.getByLabel("E-mail address").fill(email);
        page.locator("input[name=password]").fill(PASSWORD);
        screen.button("Sign in").click();
        assertThat(page).hasURL(Pattern.compile(".*/second-step$"));
        look("second-step");
        usePasskey("Use a passkey");
        screen.heading("Your sign-in");
    }

    @Test
    void aDeviceInTheHandsOfAStrangerLetsNobodyIn() {
        var device = new Authenticator(page, true);
        register("Phone");
        signOut();
        device.stranger();
        usePasskey("Sign in with a passkey");
        assertThat(page.getByText("No passkey was used.")).isVisible();
        page.navigate("/staff/account");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in$"));
    }

    @Test
    void withoutScriptsAPasswordIsTakenAndThePageSaysWhatIsMissing() {
        var phone = browsers.phone();
        phone.navigate("/staff");
        assertThat(phone.locator("noscript p")).isVisible();
        assertThat(phone.getByText("Sign in with a passkey")).isHidden();
        Browsers.picture(phone, "sign-in-without-scripts");
        phone.getByLabel("E-mail address").fill(email);
        phone.locator("input[name=password]").fill(PASSWORD);
        new Screen(phone).button("Sign in").click();
        assertThat(phone).hasURL(Pattern.compile(".*/staff/?$"));
    }
}
