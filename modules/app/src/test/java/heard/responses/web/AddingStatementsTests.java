package heard.responses.web;

import static org.assertj.core.api.Assertions.assertThat;

import heard.Fixtures;
import heard.HeardTest;
import heard.SharingFixtures;
import heard.coalitions.Coalition;
import heard.coalitions.Scope;
import heard.consultations.PublicConsultation;
import heard.responses.TrialLinking;
import heard.shared.LocalizedText;
import heard.shared.Role;
import heard.statements.StatementFixtures;
import heard.statements.StatementModerating;
import heard.statements.StatementReading;
import heard.statements.StatementRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A person adds a statement, without a script. */
@HeardTest
class AddingStatementsTests {
    private static final String FIELD = "views.~added.1";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Fixtures fixtures;

    @Autowired
    SharingFixtures shared;

    @Autowired
    StatementFixtures statements;

    @Autowired
    StatementReading reading;

    @Autowired
    StatementModerating moderating;

    @Autowired
    TrialLinking linking;

    Coalition coalition;
    PublicConsultation consultation;

    @BeforeEach
    void anOpenConsultation() {
        coalition = fixtures.coalition();
        consultation = statements.open(coalition);
    }

    private Participant person() {
        var address = "/c/" + consultation.details().slug();
        return new Participant(browser).opens(address).opens(address + "/1");
    }

    private List<StatementRow> waiting() {
        return fixtures.as(
                coalition,
                Role.SAFEGUARDING_LEAD,
                () -> reading.all(consultation.details().id()));
    }

    private void accept(Map<String, String> shown) {
        var row = waiting().getFirst();
        fixtures.as(coalition, Role.SAFEGUARDING_LEAD, () -> {
            moderating.accept(row.id(), row.revision(), new LocalizedText(shown));
            return true;
        });
    }

    @Test
    void theOfferStandsBeneathTheLastStatementAloneAndWhatIsAddedWaits() {
        var person = person();
        assertThat(person.page().select("details")).isEmpty();
        person.sends("views.nurse", "agree");
        assertThat(person.page().select("details summary").text()).startsWith("Is something missing?");
        assertThat(person.page().select("details[open]")).isEmpty();
        assertThat(person.page().getElementById(FIELD)).isNotNull();

        person.sends("views.doctor", "pass", FIELD, "a".repeat(61));
        assertThat(person.status()).isEqualTo(422);
        assertThat(person.page().select("[role=alert] a").eachAttr("href")).containsExactly("#" + FIELD);
        assertThat(person.page().select("details[open]")).hasSize(1);

        person.sends("views.doctor", "pass", FIELD, "I was afraid.");
        assertThat(person.page().select("dd.lines").eachText())
                .containsExactly("They listened: Agree", "They had time: Pass", "Added statement: I was afraid.");
        assertThat(waiting()).isEmpty();
        person.sends().sends("count", "true");
        assertThat(waiting()).extracting(StatementRow::text).containsExactly("I was afraid.");
    }

    @Test
    void whoComesBackFindsTheirStatementAndMayTakeItAway() {
        var person = person().sends().sends(FIELD, "I was afraid.").sends().sends("count", "true");
        person.opens("/c/" + consultation.details().slug() + "/1?row=doctor");
        assertThat(person.page().getElementById(FIELD).val()).isEqualTo("I was afraid.");
        person.opens("/c/" + consultation.details().slug() + "/withdraw/1");
        assertThat(person.page().text()).contains("A statement that you added is shown to nobody any more.");
        person.opens("/c/" + consultation.details().slug() + "/1?row=doctor").sends(FIELD, "");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void thoseWhoComeAfterAreAskedItInTheirLanguageOrAreToldThatItIsNotTranslated() {
        person().sends().sends(FIELD, "I was afraid.").sends().sends("count", "true");
        accept(Map.of("en", "People are afraid."));
        var slug = consultation.details().slug();
        var row = waiting().getFirst().id().row();

        var english = person().opens("/c/" + slug + "/1?row=" + row);
        assertThat(english.heading()).startsWith("People are afraid.");
        assertThat(english.page().select(".hint").text()).contains("Written by another person who took part.");
        english.sends("views." + row, "agree");
        assertThat(english.page().select("dd.lines").eachText()).contains("People are afraid: Agree");

        var arabic =
                new Participant(browser).opens("/c/" + slug + "?language=ar").opens("/c/" + slug + "/1?row=" + row);
        assertThat(arabic.page().select("h1 [lang=en]").text()).isEqualTo("People are afraid.");
        assertThat(arabic.page().select(".hint").text()).contains("الإنجليزية");
    }

    @Test
    void anOrganisationThatSharesCountsOnlyAsksForNone() {
        shared.share(coalition, coalition.lead(), Scope.COUNTS);
        var person = person().sends();
        assertThat(person.page().select("details")).isEmpty();
        person.sends(FIELD, "I was afraid.");
        assertThat(person.page().text()).doesNotContain("I was afraid.");
    }

    @Test
    void aTestResponseAddsNothing() {
        var link = fixtures.as(
                coalition,
                Role.ORGANISER,
                () -> linking.make(consultation.details().id(), "A friend", 7));
        var person = new Participant(browser).opens("/try/" + link).opens("/try/" + link + "/1");
        person.sends().sends(FIELD, "I was afraid.").sends().sends();
        assertThat(waiting()).isEmpty();
    }
}
