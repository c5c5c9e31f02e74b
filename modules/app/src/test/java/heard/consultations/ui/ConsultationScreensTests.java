package heard.consultations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.consultations.ConsultationReading;
import heard.consultations.Status;
import heard.shared.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class ConsultationScreensTests extends SpringBrowserlessTest {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ConsultationReading reading;

    Coalition coalition;

    @BeforeEach
    void aCoalition() {
        coalition = fixtures.coalition();
    }

    private void as(Role role, Runnable work) {
        fixtures.as(coalition, role, () -> {
            work.run();
            return true;
        });
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    @Test
    void anOrganiserIsOfferedTheFirstConsultation() {
        as(Role.ORGANISER, () -> {
            navigate(HomeView.class);
            test(button("Begin a consultation")).click();
            assertThat(getCurrentView()).isInstanceOf(CreateView.class);
        });
    }

    @Test
    void whoMayNotBeginOneIsNotOfferedTo() {
        as(Role.ANALYST, () -> {
            navigate(HomeView.class);
            assertThat($(Button.class).withText("Begin a consultation").exists())
                    .isFalse();
        });
    }

    @Test
    void aTitleIsEnoughForADraft() {
        as(Role.ORGANISER, () -> {
            navigate(CreateView.class);
            test(button("Create as a draft")).click();
            assertThat(reading.all()).isEmpty();
            var title = $(TextField.class).withCaption("Title (English)").single();
            assertThat(title.isInvalid()).isTrue();
            test(title).setValue("How is it? " + UUID.randomUUID());
            test(button("Create as a draft")).click();
            assertThat(reading.all()).singleElement().satisfies(each -> assertThat(each.status())
                    .isEqualTo(Status.DRAFT));
            assertThat(getCurrentView()).isInstanceOf(OverviewView.class);
        });
    }

    @Test
    void aDraftWithoutQuestionsCannotBeOpened() {
        var id = consultations.draft(coalition, "c-" + UUID.randomUUID());
        as(Role.ORGANISER, () -> {
            navigate("consultations/" + id, OverviewView.class);
            assertThat($(H1.class).single().getText()).isEqualTo("How is it at the doctor?");
            assertThat(button("Open the consultation").isEnabled()).isFalse();
        });
    }

    @Test
    void theNavigationShowsWhatTheRoleOpens() {
        var id = consultations.draft(coalition, "c-" + UUID.randomUUID());
        as(Role.ANALYST, () -> {
            navigate("consultations/" + id, OverviewView.class);
            var names = $(SideNavItem.class).all().stream()
                    .map(SideNavItem::getLabel)
                    .toList();
            assertThat(names).contains("Home", "Consultations", "Overview").doesNotContain("Settings", "Members");
        });
    }

    @Test
    void anotherCoalitionsConsultationLooksAsIfThereWereNone() {
        var id = consultations.draft(fixtures.coalition(), "c-" + UUID.randomUUID());
        as(Role.ORGANISER, () -> {
            UI.getCurrent().navigate("consultations/" + id);
            assertThat($(H2.class).single().getText()).isEqualTo("There is nothing at this address");
        });
    }

    @Test
    void whatIsTypedInSettingsIsNotLostWithoutAQuestion() {
        var id = consultations.draft(coalition, "c-" + UUID.randomUUID());
        as(Role.ORGANISER, () -> {
            navigate("consultations/" + id + "/settings", SettingsView.class);
            test($(TextField.class).withCaption("Title (English)").single()).setValue("Another title");
            UI.getCurrent().navigate("consultations/" + id);
            assertThat(getCurrentView()).isInstanceOf(SettingsView.class);
            test($(ConfirmDialog.class).single()).cancel();
            test(button("Save")).click();
            UI.getCurrent().navigate("consultations/" + id);
            assertThat($(H1.class).single().getText()).isEqualTo("Another title");
        });
    }
}
