package heard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import heard.Fixtures;
import heard.HeardTest;
import heard.accounts.MemberAdministering;
import heard.accounts.MemberRow;
import heard.coalitions.Coalition;
import heard.shared.AccountId;
import heard.shared.Role;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The built-in sign-in, as far as it shares its ways with a provider's. */
@HeardTest
class PasswordTests implements SignInWayTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    MemberAdministering administering;

    @LocalServerPort
    int port;

    private Coalition coalition;
    private Browsers browsers;

    @BeforeEach
    void aCoalition() {
        coalition = fixtures.coalition();
        fixtures.account(coalition, Role.ADMINISTRATOR);
        browsers = Browsers.at(port);
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Override
    public String somebody(Role... roles) {
        return fixtures.account(coalition, roles);
    }

    @Override
    public Page window() {
        return browsers.desk();
    }

    @Override
    public Screen enter(Page page, String who) {
        return StaffPages.signIn(page, who, "correct horse battery").screen();
    }

    private AccountId account(String email) {
        return administering.all().stream()
                .filter(row -> row.email().equals(email))
                .map(MemberRow::account)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void remove(String who) {
        fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
            administering.remove(account(who));
            return true;
        });
    }

    @Override
    public void change(String who, Role role) {
        fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
            administering.change(account(who), Set.of(role));
            return true;
        });
    }

    @Override
    public void isEnded(Screen screen) {
        screen.page().navigate("/staff/account");
        assertThat(screen.page().url()).doesNotContain("/staff/account");
    }
}
