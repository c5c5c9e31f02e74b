package heard.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import heard.Fixtures;
import heard.HeardTest;
import heard.shared.Language;
import heard.shared.Role;
import heard.statements.StatementFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A statement on its way: added on a phone without a script, read by staff, asked of the next person, counted. */
@HeardTest
class StatementWayTests {
    private static final String WRITTEN = "I stay away, says Amina Example";
    private static final String SHOWN = "I stay away from doctors";

    @Autowired
    Fixtures fixtures;

    @Autowired
    StatementFixtures statements;

    @LocalServerPort
    int port;

    @Test
    void whatOnePersonAddsOthersAreAskedOnceSomebodyReadIt() {
        var coalition = fixtures.coalition();
        var email = fixtures.account(coalition, Role.ORGANISER, Role.ANALYST);
        var consultation = statements.open(coalition).details();
        try (var browsers = Browsers.at(port)) {
            var first = new ParticipantPages(browsers.phone(), Language.ENGLISH);
            first.open(consultation.slug()).start().choose("Agree");
            first.page().getByText("Is something missing? Add a statement").click();
            first.page().getByLabel("Your statement 1").fill(WRITTEN);
            Browsers.picture(first.page(), "participant-adds-statement");
            first.goOn().says("Added statement: " + WRITTEN);
            var receipt = first.send(true, true);

            var screen = StaffPages.signIn(browsers.desk(), email, "correct horse battery")
                    .screen();
            screen.go("/staff/consultations/" + consultation.id() + "/statements", "Statements people added");
            screen.shows("this may tell who somebody is: Amina Example");
            screen.look("staff-statements");
            screen.button("Show to others…: " + WRITTEN).click();
            screen.idle();
            screen.write("What others read, in English", SHOWN);
            screen.look("staff-statement");
            screen.press("Show to others");
            screen.shows("Nothing waits.");

            var second = new ParticipantPages(browsers.phone(), new Language("ar"));
            second.open(consultation.slug()).start().goOn().goOn();
            assertThat(second.asked()).containsText(SHOWN);
            second.says("كتبها مشارك آخر");
            Browsers.picture(second.page(), "participant-added-arabic");
            second.choose("أوافق").send(true, false);

            screen.go("/staff/consultations/" + consultation.id() + "/figures", "Figures");
            screen.shows(SHOWN + " (added by a participant)");

            first.comeBack(receipt).takeAllBack();
            screen.go("/staff/consultations/" + consultation.id() + "/statements", "Statements people added");
            screen.shows("No statement was added");
        }
    }
}
