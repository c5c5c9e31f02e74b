package heard.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import heard.Fixtures;
import heard.HeardTest;
import heard.accounts.FollowedLink;
import heard.accounts.InstallationAdministering;
import heard.accounts.MemberAdministering;
import heard.accounts.PlaceAccepting;
import heard.coalitions.Coalition;
import heard.coalitions.Member;
import heard.shared.Role;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.Cookie;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HeardTest
class OrganisationsViewTests extends SpringBrowserlessTest {
    @Autowired
    Fixtures fixtures;

    @Autowired
    InstallationAdministering installation;

    @Autowired
    MemberAdministering members;

    @Autowired
    PlaceAccepting accepting;

    @Autowired
    MockMvcTester pages;

    final String name = "Organisation " + UUID.randomUUID();
    Coalition coalition;

    @BeforeEach
    void aCoalition() {
        coalition = fixtures.coalition();
    }

    private void open(Runnable work) {
        fixtures.as(coalition, Role.INSTALLATION_ADMINISTRATOR, () -> {
            navigate(OrganisationsView.class);
            work.run();
            return true;
        });
    }

    private void press(String button) {
        test($(Button.class).withText(button).all().getLast()).click();
    }

    private boolean says(String words) {
        return $(Notification.class).all().stream()
                .anyMatch(each -> each.getElement().getTextRecursively().contains(words));
    }

    private void add(String called) {
        press("Add an organisation");
        press("Add an organisation");
        assertThat($(TextField.class).withCaption("Name").single().isInvalid()).isTrue();
        test($(TextField.class).withCaption("Name").single()).setValue(called);
        test($(TextField.class).withCaption("Name of its first administrator").single())
                .setValue("Ada Example");
        test($(EmailField.class).withCaption("Their e-mail address").single())
                .setValue(UUID.randomUUID() + "@example.org");
        press("Add an organisation");
    }

    @Test
    void anOrganisationIsAddedAndItsAdministratorGetsALink() {
        open(() -> {
            add(name);
            assertThat($(LinkDialog.class).exists()).isTrue();
            assertThat(installation.all())
                    .anySatisfy(row -> assertThat(row.organisation().name()).isEqualTo(name));
        });
    }

    @Test
    void aNameThatIsTakenIsRefusedAndTheDialogStays() {
        open(() -> {
            installation.create(name, "Ada Example", UUID.randomUUID() + "@example.org");
            add(name);
            assertThat(says("An organisation is called so already.")).isTrue();
            assertThat($(OrganisationDialog.class).exists()).isTrue();
        });
    }

    @Test
    void administratorsOfTheInstallationAreNamedAndRemoved() {
        var email = fixtures.account(coalition, Role.ORGANISER);
        fixtures.as(coalition, Role.INSTALLATION_ADMINISTRATOR, () -> {
            installation.appoint(fixtures.account(coalition, Role.ANALYST));
            return true;
        });
        open(() -> {
            var field = $(EmailField.class).single();
            test(field).setValue("nobody-" + email);
            press("Make an administrator");
            assertThat(says("Nobody signs in here with this e-mail address.")).isTrue();
            test(field).setValue(email);
            press("Make an administrator");
            assertThat(installation.administrators())
                    .anySatisfy(each -> assertThat(each.email()).isEqualTo(email));
        });
    }

    @Test
    void whoIsAskedIntoAnotherCoalitionSeesWhichAndMayDecline() {
        var email = fixtures.account(coalition, Role.ORGANISER);
        var other = fixtures.coalition();
        var token = fixtures.as(
                other,
                Role.ADMINISTRATOR,
                () -> members.add("Sam Example", email, other.lead().id(), Set.of(Role.ANALYST)));
        var account = fixtures.as(coalition, Role.ADMINISTRATOR, members::all).stream()
                .filter(row -> row.email().equals(email))
                .findFirst()
                .orElseThrow()
                .account();
        var me = new Member(account, "Sam Example", coalition.lead().id(), coalition.id(), Set.of(Role.ORGANISER));
        var cookie = FollowedLink.of(pages, "/welcome/" + token).cookie();
        fixtures.as(me, () -> {
            bring(cookie);
            navigate(JoinView.class);
            var view = $(JoinView.class).single();
            assertThat(view.getElement().getTextRecursively()).contains(other.name(), "Northside", "Analyst");
            press("Decline");
            assertThat(accepting.offer(token)).isEmpty();
            UI.getCurrent().navigate("");
            navigate(JoinView.class);
            assertThat($(JoinView.class).single().getElement().getTextRecursively())
                    .contains("This link is not for you, or does not work any more");
            return true;
        });
        assertThat($(ConfirmDialog.class).exists()).isFalse();
    }

    /** As if the link had been followed in this browser. */
    private static void bring(Cookie cookie) {
        ServletRequest request = VaadinServletRequest.getCurrent();
        while (request instanceof ServletRequestWrapper wrapper) request = wrapper.getRequest();
        ((MockRequest) request).addCookie(cookie);
    }
}
