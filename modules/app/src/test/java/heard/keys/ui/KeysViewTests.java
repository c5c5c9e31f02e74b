package heard.keys.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.audit.Action;
import heard.audit.TrailFilter;
import heard.audit.TrailReading;
import heard.coalitions.Coalition;
import heard.keys.KeyListing;
import heard.shared.Role;
import heard.vault.KeyRow;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class KeysViewTests extends SpringBrowserlessTest {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    KeyListing keys;

    @Autowired
    TrailReading trail;

    Coalition coalition;

    @BeforeEach
    void aConsultation() {
        coalition = fixtures.coalition();
        consultations.open(coalition);
    }

    private void open(Consumer<Grid<?>> work) {
        fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
            navigate(KeysView.class);
            work.accept($(Grid.class).single());
            return true;
        });
    }

    private void act(Grid<?> grid, String what) {
        var bar = (MenuBar) test(grid).getCellComponent(0, 5);
        new MenuBarTester<>(bar).clickItem("Actions", what);
        test($(ConfirmDialog.class).single()).confirm();
    }

    private KeyRow row() {
        return keys.consultations().getFirst();
    }

    private String cell(Grid<?> grid, int column) {
        return test(grid).getCellText(0, column);
    }

    @Test
    void aConsultationGetsANewKeyAfterAQuestionAndTheTrailSaysSo() {
        open(grid -> {
            assertThat(cell(grid, 1)).isEqualTo("Answers");
            assertThat(cell(grid, 4)).isEqualTo("One key seals everything.");
            act(grid, "Give it a new key");
            assertThat(row().older()).isOne();
            assertThat(cell(grid, 4)).isEqualTo("An older key is kept for what it sealed.");
            act(grid, "Seal everything anew");
            assertThat(row().resealing()).isTrue();
            assertThat(cell(grid, 4)).startsWith("Being sealed anew");
            act(grid, "Stop sealing anew");
            assertThat(row().resealing()).isFalse();
            assertThat(trail.page(new TrailFilter(null, Action.ROTATE_KEY, null, null), 0, 10))
                    .hasSize(1);
        });
    }

    @Test
    void theCoalitionsKeyIsReplaced() {
        open(_ -> {
            assertThat(keys.coalition().rotatedOn()).isNull();
            test($(Button.class).withText("Replace the coalition’s key").single())
                    .click();
            test($(ConfirmDialog.class).single()).confirm();
            assertThat(keys.coalition().rotatedOn()).isNotNull();
        });
    }
}
