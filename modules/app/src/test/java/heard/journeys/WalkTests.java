package heard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import heard.Fixtures;
import heard.HeardTest;
import heard.analysis.Coding;
import heard.analysis.ThemeEditing;
import heard.analysis.ThemeForm;
import heard.coalitions.Coalition;
import heard.questionnaires.Answer;
import heard.responses.ReadResponse;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job in one walk: asked on a screen, answered on a phone, quoted in a dossier, taken back. */
@HeardTest
class WalkTests {
    private static final String SAID = "I was afraid that the doctor would tell the Home Office.";
    private static final String SAID_IN_ARABIC = "كنت خائفة من الذهاب إلى الطبيب.";
    private static final Language ARABIC = new Language("ar");

    @Autowired
    Fixtures fixtures;

    @Autowired
    ResponseReading responses;

    @Autowired
    ThemeEditing themes;

    @Autowired
    Coding coding;

    @LocalServerPort
    int port;

    @Test
    void whatPeopleSaidGoesIntoADossierAndComesOutWhenTheyTakeItBack() throws Exception {
        var coalition = fixtures.coalition();
        var email = fixtures.account(coalition, Role.ORGANISER, Role.ANALYST, Role.POLICY_LEAD);
        var slug = "walk-" + System.currentTimeMillis();
        try (var browsers = Browsers.at(port)) {
            var staff = StaffPages.signIn(browsers.desk(), email, "correct horse battery");
            picture(staff, "staff-home");
            staff.createConsultation("How does data sharing affect you?", "كيف يؤثر تبادل البيانات عليك؟", slug)
                    .importForm(Forms.xlsform());
            picture(staff, "staff-questions");
            var consultation = staff.consultation();
            picture(staff.preview(), "staff-preview");
            staff.page().navigate(consultation);
            staff.open();
            picture(staff, "staff-overview");

            var english = new ParticipantPages(browsers.phone(), Language.ENGLISH);
            var receipt = answersInEnglish(english, slug);
            answersInArabic(new ParticipantPages(browsers.phone(), ARABIC), slug);

            codes(coalition, ConsultationId.of(consultation.replaceAll(".*/", "")));
            staff.writeDossier(consultation, SAID);
            picture(staff, "staff-dossier");
            staff.seal();
            assertThat(staff.downloadWord()).startsWith('P', 'K');

            english.comeBack(receipt).takeAllBack();
            Browsers.picture(english.page(), "participant-withdrawn");
            staff.page().navigate(consultation + "/evidence");
            staff.shows("Someone has taken back words that this dossier uses.");
            picture(staff, "staff-evidence-marked");
        }
    }

    private static void picture(StaffPages staff, String name) {
        Browsers.picture(staff.page(), name);
        Accessibility.check(staff.page(), name);
    }

    private static String answersInEnglish(ParticipantPages reader, String slug) {
        reader.open(slug);
        Browsers.picture(reader.page(), "participant-start");
        reader.start();
        Browsers.picture(reader.page(), "participant-question");
        reader.goOn();
        reader.says("There is a problem");
        reader.choose("Often").write(Forms.WHY, "I was afraid.").write(Forms.CHANGE, "Keep it apart.");
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

    private static int length(ReadResponse response) {
        return response.answers()
                .to("why")
                .map(answer -> ((Answer.Text) answer).text().length())
                .orElse(0);
    }

    private void codes(Coalition coalition, ConsultationId consultation) {
        fixtures.as(coalition, Role.ANALYST, () -> {
            var theme = themes.add(consultation, ThemeForm.named("Afraid of the doctor"));
            responses
                    .rows(consultation, ResponseFilter.ALL, 0, 10)
                    .forEach(response -> coding.code(response.id(), "why", 0, length(response), theme));
            return theme;
        });
    }
}
