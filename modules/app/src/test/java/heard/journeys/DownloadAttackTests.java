package heard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import heard.Fixtures;
import heard.HeardTest;
import heard.isolation.Attacked;
import heard.isolation.Probes;
import heard.shared.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What comes of the address of a download in somebody else's hands: the trail, questionnaires, figures, dossiers. */
@HeardTest
class DownloadAttackTests {
    @Autowired
    Attacked attacked;

    @Autowired
    Fixtures fixtures;

    @LocalServerPort
    int port;

    private static Set<String> downloads(Page page, Screen screen, List<String> screens) {
        var found = new LinkedHashSet<String>();
        for (var address : screens) {
            page.navigate("/staff/" + address);
            screen.idle();
            for (var link : page.locator("a[href*='VAADIN/dynamic/resource']").all()) {
                var href = link.evaluate("link => link.href").toString();
                assertThat(page.request().get(href).status()).as(href).isEqualTo(200);
                found.add(href);
            }
        }
        return found;
    }

    @Test
    void theAddressOfADownloadIsOfNoUseInAnotherSession() {
        try (var browsers = Browsers.at(port)) {
            var owner = browsers.desk();
            var screen = StaffPages.signIn(owner, attacked.email(), attacked.password())
                    .screen();
            var colleague = browsers.desk();
            StaffPages.signIn(colleague, attacked.email(), attacked.password());
            var stranger = browsers.desk();
            StaffPages.signIn(
                    stranger,
                    fixtures.account(fixtures.coalition(), Role.ADMINISTRATOR, Role.ANALYST),
                    attacked.password());
            var nobody = browsers.desk();
            var leaks = new ArrayList<String>();
            var found = downloads(owner, screen, attacked.screens());
            for (var address : found) {
                for (var other : List.of(colleague, stranger, nobody)) {
                    var answer = other.request().get(address);
                    var file = answer.headers().containsKey("content-disposition");
                    if (file)
                        leaks.add(
                                "window " + List.of(colleague, stranger, nobody).indexOf(other) + " " + address);
                }
            }
            Probes.count(found.size() * 3L, "downloads of other sessions", leaks);
            assertThat(found).hasSizeGreaterThan(3);
            assertThat(leaks).isEmpty();
        }
    }
}
