package heard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.MenuItemBase;
import com.vaadin.flow.component.menubar.MenuBarTester;
import heard.Fixtures;
import heard.HeardTest;
import heard.accounts.CoalitionSwitching;
import heard.accounts.StaffMember;
import heard.coalitions.Coalition;
import heard.coalitions.CoalitionForming;
import heard.coalitions.Member;
import heard.shared.CoalitionId;
import heard.shared.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetailsService;

@HeardTest
class AccountMenuTests extends SpringBrowserlessTest {
    private static final String WORK_ELSEWHERE = "Work in another coalition";

    @Autowired
    Fixtures fixtures;

    @Autowired
    CoalitionForming forming;

    @Autowired
    CoalitionSwitching switching;

    @Autowired
    UserDetailsService accounts;

    private Member signedIn(String email) {
        return ((StaffMember) accounts.loadUserByUsername(email)).member();
    }

    private boolean offersCoalitions(Member member) {
        return fixtures.as(member, () -> {
            goTo("account");
            return $(AccountMenu.class).single().getItems().getFirst().getSubMenu().getItems().stream()
                    .map(MenuItemBase::getText)
                    .anyMatch(WORK_ELSEWHERE::equals);
        });
    }

    private static void goTo(String place) {
        UI.getCurrent().navigate(place);
    }

    /** A second coalition of the member's organisation, in which its administrators work by themselves. */
    private Coalition another(Coalition coalition) {
        return forming.formAlone(CoalitionId.next(), "Another " + UUID.randomUUID(), coalition.lead());
    }

    @Test
    void whoWorksInOneCoalitionHasNothingToChoose() {
        assertThat(offersCoalitions(signedIn(fixtures.account(fixtures.coalition(), Role.ADMINISTRATOR))))
                .isFalse();
    }

    @Test
    void whoWorksInTwoSeesWhichAndGoesToTheOther() {
        var coalition = fixtures.coalition();
        var email = fixtures.account(coalition, Role.ADMINISTRATOR);
        var other = another(coalition);
        fixtures.as(signedIn(email), () -> {
            switching.to(coalition.id(), new MockHttpSession());
            return true;
        });
        fixtures.as(signedIn(email), () -> {
            goTo("account");
            var menu = $(AccountMenu.class).single();
            var choice = menu.getItems().getFirst().getSubMenu().getItems().stream()
                    .filter(item -> item.getText().equals(WORK_ELSEWHERE))
                    .findFirst()
                    .orElseThrow()
                    .getSubMenu()
                    .getItems();
            assertThat(choice)
                    .extracting(MenuItemBase::getText)
                    .containsExactlyInAnyOrderElementsOf(List.of(coalition.name(), other.name()));
            assertThat(choice.stream().filter(MenuItem::isChecked).map(MenuItemBase::getText))
                    .containsExactly(coalition.name());
            new MenuBarTester<>(menu).clickItem("Sam Example", WORK_ELSEWHERE, other.name());
            return true;
        });
        assertThat(signedIn(email).coalition()).isEqualTo(other.id());
    }
}
