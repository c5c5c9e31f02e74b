package heard.contacts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.contacts.ContactDetails;
import heard.contacts.ContactKeeping;
import heard.contacts.ContactReading;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.ResponseId;
import heard.shared.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@HeardTest
class ContactsViewTests extends SpringBrowserlessTest {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ContactKeeping keeping;

    @Autowired
    ContactReading contacts;

    @Autowired
    TransactionOperations transaction;

    Coalition coalition;
    ConsultationId consultation;
    final ResponseId response = ResponseId.next();

    @BeforeEach
    void somebodyWhoCanBeReached() {
        coalition = fixtures.coalition();
        consultation = consultations.open(coalition).details().id();
        var details = new ContactDetails("Amal", "amal@example.org", "", "", Language.ENGLISH, "", true);
        fixtures.in(
                coalition.id(),
                () -> transaction.execute(_ -> {
                    keeping.keep(consultation, response, details);
                    return true;
                }));
    }

    private void open(Runnable work) {
        fixtures.as(coalition, Role.RECONTACT, () -> {
            navigate(ContactsView.class, Map.of(ContactsNavigation.CONSULTATION, consultation.toString()));
            work.run();
            return true;
        });
    }

    private void press(String button) {
        test($(Button.class).withText(button).all().getLast()).click();
    }

    private String screen() {
        return $(ContactDialog.class).single().getElement().getTextRecursively();
    }

    @Test
    void theListTellsNobodysNameAndOpeningOneDoes() {
        open(() -> {
            var grid = $(Grid.class).single();
            assertThat(test(grid).getCellText(0, 1)).isEqualTo("E-mail");
            assertThat(test(grid).getCellText(0, 2)).isEqualTo("Do not say who is calling");
            test((Button) test(grid)
                            .getCellComponent(0, 3)
                            .getChildren()
                            .findFirst()
                            .orElseThrow())
                    .click();
            assertThat(screen())
                    .contains("amal@example.org", "Leave no message")
                    .doesNotContain(response.toString());
            press("Which response is theirs?");
            assertThat(screen()).contains(response.toString());
        });
    }

    @Test
    void oneIsDeletedAfterAQuestion() {
        open(() -> {
            test((Button) test($(Grid.class).single())
                            .getCellComponent(0, 3)
                            .getChildren()
                            .skip(1)
                            .findFirst()
                            .orElseThrow())
                    .click();
            test($(ConfirmDialog.class).single()).confirm();
            assertThat(contacts.list(consultation)).isEmpty();
        });
    }
}
