package heard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import heard.Fixtures;
import heard.HeardTest;
import heard.shared.Language;
import heard.shared.Role;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job in one walk: asked on a screen, answered on a phone, found, coded, quoted in a dossier, taken back. */
@HeardTest
class WalkTests {
    private static final String SAID = "I was afraid that the doctor would tell the Home Office.";
    private static final String SAID_IN_ARABIC = "كنت خائفة من الذهاب إلى الطبيب.";
    private static final String NAMED = "Keep it apart, and leave out Amina Example";
    private static final String THEME = "Afraid of the doctor";
    private static final Language ARABIC = new Language("ar");

    @Autowired
    Fixtures fixtures;

    @LocalServerPort
    int port;

    @Test
    void whatPeopleSaidGoesIntoADossierAndComesOutWhenTheyTakeItBack() throws Exception {
        var email = fixtures.account(
                fixtures.coalition(), Role.ORGANISER, Role.ANALYST, Role.POLICY_LEAD, Role.ADMINISTRATOR);
        var slug = "walk-" + UUID.randomUUID();
        try (var browsers = Browsers.at(port)) {
            var staff = StaffPages.signIn(browsers.desk(), email, "correct horse battery");
            var consultation = asks(staff, slug);

            var english = new ParticipantPages(browsers.phone(), Language.ENGLISH);
            var receipt = answersInEnglish(english, slug);
            answersInArabic(new ParticipantPages(browsers.phone(), ARABIC), slug);

            understands(new AnalystPages(staff.screen(), consultation));
            var policy = new EvidencePages(staff.screen(), consultation);
            argues(policy);

            english.comeBack(receipt).takeAllBack();
            Browsers.picture(english.page(), "participant-withdrawn");
            policy.isToldOfWordsTakenBack();

            staff.importAnswers(consultation, file())
                    .addMember("Robin Example", UUID.randomUUID() + "@example.org")
                    .readTrail();
        }
    }

    /** Makes a consultation and opens it. */
    private static String asks(StaffPages staff, String slug) {
        var screen = staff.screen();
        screen.look("staff-home");
        staff.createConsultation("How does data sharing affect you?", "كيف يؤثر تبادل البيانات عليك؟", slug)
                .importForm(Forms.xlsform());
        screen.look("staff-questions");
        var consultation = staff.consultation();
        staff.preview();
        Browsers.picture(screen.page(), "staff-preview");
        Accessibility.check(screen.page(), "staff-preview");
        screen.go(consultation, "How does data sharing affect you?");
        staff.open();
        screen.look("staff-overview");
        screen.go(consultation + "/settings", "Settings");
        screen.look("staff-settings");
        return consultation;
    }

    private static String answersInEnglish(ParticipantPages reader, String slug) {
        reader.open(slug);
        Browsers.picture(reader.page(), "participant-start");
        reader.start();
        Browsers.picture(reader.page(), "participant-question");
        reader.goOn();
        reader.says("There is a problem");
        reader.choose("Often").write(Forms.WHY, "I was afraid.").write(Forms.CHANGE, NAMED);
        reader.says("I was afraid.");
        Browsers.picture(reader.page(), "participant-check");
        var receipt = reader.send(true, true);
        Browsers.picture(reader.page(), "participant-done");
        reader.comeBack(receipt).correct(Forms.WHY, SAID).says(SAID);
        return receipt;
    }

    private static void answersInArabic(ParticipantPages reader, String slug) {
        reader.open(slug);
        assertThat(reader.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
        reader.start().choose("كثيرا").write(Forms.WHY_ARABIC, SAID_IN_ARABIC);
        Browsers.picture(reader.page(), "participant-question-arabic");
        reader.goOn();
        reader.says(SAID_IN_ARABIC);
        reader.send(true, false);
        Browsers.picture(reader.page(), "participant-done-arabic");
    }

    /** Finds what was said, codes it and withholds a name, with the keyboard. */
    private static void understands(AnalystPages analyst) {
        analyst.lists(2);
        analyst.finds("طبيب", 1, "الطبيب");
        analyst.opensTheFirst();
        analyst.codes(Forms.WHY, SAID_IN_ARABIC, THEME);
        analyst.finds("Amina", 1, "Amina");
        analyst.narrows("English", 1);
        analyst.opensTheFirst();
        analyst.withholds(Forms.CHANGE, "Amina Example", 2);
        analyst.codesAgain(Forms.WHY, SAID, "1", THEME);
        analyst.findsNothing("Amina");
        analyst.hasInTheCodebook(THEME);
        analyst.countsNobodyOfAFew(Forms.AVOIDED);
    }

    /** Writes the dossier and seals it. */
    private static void argues(EvidencePages policy) throws Exception {
        policy.begins("What people told us")
                .finds("People avoid doctors because they fear that records are passed on.", SAID)
                .recommends("Separate health records from immigration enforcement.", "Data in public services")
                .previews("Data in public services")
                .seals();
        assertThat(policy.downloadWord()).startsWith('P', 'K');
    }

    private static byte[] file() {
        var rows = "avoided,why\noften,They asked for my passport first.\nnever,\n";
        return rows.getBytes(StandardCharsets.UTF_8);
    }
}
