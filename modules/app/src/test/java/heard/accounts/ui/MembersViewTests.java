package heard.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import heard.Fixtures;
import heard.HeardTest;
import heard.MailServer;
import heard.accounts.MemberAdministering;
import heard.accounts.MemberRow;
import heard.coalitions.Coalition;
import heard.shared.AccountId;
import heard.shared.Role;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;

@HeardTest
class MembersViewTests extends SpringBrowserlessTest {
    @Autowired
    Fixtures fixtures;

    @Autowired
    MemberAdministering members;

    @Autowired
    ConfigurableEnvironment environment;

    Coalition coalition;

    @BeforeEach
    void aCoalitionWithAnAdministrator() {
        coalition = fixtures.coalition();
        fixtures.account(coalition, Role.ADMINISTRATOR);
    }

    private void open(Runnable work) {
        fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
            navigate(MembersView.class);
            work.run();
            return true;
        });
    }

    private void press(String button) {
        test($(Button.class).withText(button).all().getLast()).click();
    }

    private void choose(Role... roles) {
        $(RoleChoice.class).single().setValue(Set.of(roles));
    }

    private void act(int row, String what) {
        var bar = (MenuBar) test($(Grid.class).single()).getCellComponent(row, 5);
        new MenuBarTester<>(bar).clickItem("Actions", what);
    }

    @Test
    void aMenuIsNamedForItsMemberAndCardsOfNarrowScreensSayWhatIsWhat() {
        open(() -> {
            var name = only().name();
            var bar = (MenuBar) test($(Grid.class).single()).getCellComponent(0, 5);
            assertThat(bar.getItems().getFirst().getAriaLabel()).contains("Actions for " + name);
            var grid = $(Grid.class).single();
            assertThat(grid.getClassNames()).contains("heard-narrow");
            assertThat(grid.getStyle().get("--heard-label-3")).isEqualTo("\"Roles: \"");
        });
    }

    private boolean says(String words) {
        return $(Notification.class).all().stream()
                .anyMatch(each -> each.getElement().getTextRecursively().contains(words));
    }

    private MemberRow only() {
        assertThat(members.all()).hasSize(1);
        return members.all().getFirst();
    }

    @Test
    void aNewMemberIsAskedForAllOfThemAndGetsALink() {
        var email = UUID.randomUUID() + "@example.org";
        open(() -> {
            press("Add a member");
            press("Add a member");
            var name = $(TextField.class).withCaption("Name").single();
            assertThat(name.isInvalid()).isTrue();
            assertThat($(RoleChoice.class).single().isInvalid()).isTrue();
            test(name).setValue("Robin Example");
            test($(EmailField.class).single()).setValue(email);
            choose(Role.ANALYST);
            press("Add a member");
            assertThat($(LinkDialog.class).exists()).isTrue();
            assertThat(members.all()).anySatisfy(row -> {
                assertThat(row.email()).isEqualTo(email);
                assertThat(row.roles()).containsExactly(Role.ANALYST);
                assertThat(row.arrived()).isFalse();
            });
        });
    }

    @Test
    void whoWorksHereAlreadyIsRefusedAndTheDialogStays() {
        var known = fixtures.as(coalition, Role.ADMINISTRATOR, members::all)
                .getFirst()
                .email();
        open(() -> {
            press("Add a member");
            test($(TextField.class).withCaption("Name").single()).setValue("Robin Example");
            test($(EmailField.class).single()).setValue(known);
            choose(Role.ANALYST);
            press("Add a member");
            assertThat(says("Somebody with this e-mail address works in this coalition"))
                    .isTrue();
            assertThat($(MemberDialog.class).exists()).isTrue();
            only();
        });
    }

    @Test
    void rolesAreChangedButTheLastAdministratorStaysOne() {
        open(() -> {
            act(0, "Change roles");
            choose(Role.ADMINISTRATOR, Role.ORGANISER);
            press("Save");
            assertThat(only().roles()).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.ORGANISER);
            act(0, "Change roles");
            choose(Role.ORGANISER);
            press("Save");
            assertThat(says("The coalition needs an administrator who can sign in."))
                    .isTrue();
            assertThat(only().roles()).contains(Role.ADMINISTRATOR);
        });
    }

    @Test
    void aNewLinkIsMadeOnlyAfterAQuestion() {
        open(() -> {
            act(0, "New link");
            assertThat($(LinkDialog.class).exists()).isFalse();
            test($(ConfirmDialog.class).single()).confirm();
            assertThat($(LinkDialog.class).exists()).isTrue();
        });
    }

    @Test
    void theLastAdministratorIsNotRemoved() {
        open(() -> {
            act(0, "Remove");
            test($(ConfirmDialog.class).single()).confirm();
            assertThat(says("Nothing was changed.")).isTrue();
            only();
        });
    }

    @Test
    void aLinkThatWasSentIsShownOnlyWhenItDoesNotArrive() {
        var email = new AtomicReference<String>();
        try (var server = new MailServer(environment)) {
            open(() -> {
                email.set(only().email());
                act(0, "New link");
                test($(ConfirmDialog.class).single()).confirm();
                var dialog = $(LinkDialog.class).single();
                assertThat(dialog.getElement().getTextRecursively())
                        .contains("We are sending the link to " + only().email());
                assertThat($(Code.class).exists()).isFalse();
                press("It does not arrive: show the link");
                assertThat($(Code.class).exists()).isTrue();
            });
            assertThat(MailServer.link(server.letters(email.get(), 1).getFirst()))
                    .startsWith("/welcome/");
        }
    }

    @Test
    void whomAnEmailDidNotReachIsMarked() throws InterruptedException {
        try (var _ = new MailServer(environment)) {
            fixtures.as(
                    coalition,
                    Role.ADMINISTRATOR,
                    () -> members.add("Robin", "no address", coalition.lead().id(), Set.of(Role.ANALYST)));
            for (var tenths = 0; tenths < 600 && unreached().isEmpty(); tenths++) Thread.sleep(100);
            assertThat(unreached()).hasSize(1);
            open(() ->
                    assertThat(test($(Grid.class).single()).getCellText(0, 4)).contains("The e-mail did not arrive"));
        }
    }

    private Set<AccountId> unreached() {
        return fixtures.as(coalition, Role.ADMINISTRATOR, () -> members.unreached(members.all()));
    }
}
