package heard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import heard.HeardTest;
import heard.isolation.Attacked;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** That no page asks the browser for anything that its own policy forbids, on every screen and page that there is. */
@HeardTest
class PolicyTests {
    private static final String LISTEN = """
            window.violations = [];
            document.addEventListener('securitypolicyviolation',
              event => window.violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));""";

    @Autowired
    Attacked attacked;

    @LocalServerPort
    int port;

    private final List<String> violations = new ArrayList<>();

    private Page listening(Page page) {
        page.context().addInitScript(LISTEN);
        page.onConsoleMessage(message -> {
            var text = message.text();
            if (text.contains("Content Security Policy") || text.contains("Trusted Type")) violations.add(text);
        });
        return page;
    }

    private void visit(Page page, String address) {
        page.navigate(address);
        collect(page, address);
    }

    private void collect(Page page, String address) {
        ((List<?>) page.evaluate("window.violations")).forEach(each -> violations.add(address + ": " + each));
    }

    @Test
    void noScreenOfTheStaffBreaksItsPolicy() {
        try (var browsers = Browsers.at(port)) {
            var page = listening(browsers.desk());
            var screen = StaffPages.signIn(page, attacked.email(), attacked.password())
                    .screen();
            var addresses = attacked.screens();
            assertThat(addresses).hasSizeGreaterThan(15);
            for (var address : addresses) {
                page.navigate("/staff/" + address);
                screen.idle();
                collect(page, address);
            }
            assertThat(violations).isEmpty();
            assertThat(wouldBeSeen(page)).anyMatch(each -> each.startsWith("script-src"));
        }
    }

    @Test
    void noPageForEverybodyBreaksItsPolicy() {
        try (var browsers = Browsers.at(port)) {
            var page = listening(browsers.narrow());
            for (var address : attacked.pages()) visit(page, address);
            assertThat(violations).isEmpty();
            assertThat(wouldBeSeen(page)).anyMatch(each -> each.startsWith("script-src"));
        }
    }

    /** Plants what a policy must stop: a script that somebody wrote into the page as HTML. */
    private List<String> wouldBeSeen(Page page) {
        page.evaluate("""
                () => {
                  const image = document.createElement('div');
                  image.innerHTML = '<img src="x" onerror="window.planted = 1">';
                  document.body.append(image);
                }""");
        page.waitForTimeout(500);
        assertThat(page.evaluate("window.planted ?? 0")).isEqualTo(0);
        var seen = new ArrayList<String>();
        ((List<?>) page.evaluate("window.violations")).forEach(each -> seen.add(String.valueOf(each)));
        return seen;
    }
}
