package heard.responses.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.audit.Action;
import heard.audit.TrailFilter;
import heard.audit.TrailReading;
import heard.coalitions.Coalition;
import heard.consultations.ConsultationClosing;
import heard.consultations.ConsultationDestroying;
import heard.consultations.PublicConsultation;
import heard.contacts.ContactDetails;
import heard.contacts.ContactReading;
import heard.contacts.ContactRow;
import heard.shared.Language;
import heard.shared.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Saying how one can be reached again, apart from what one said. */
@HeardTest
class ContactPagesTests {
    private static final String PHONE = "+44 7700 900123";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ConsultationClosing closing;

    @Autowired
    ConsultationDestroying destroying;

    @Autowired
    ContactReading contacts;

    @Autowired
    TrailReading trail;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Value("${heard.data}")
    Path data;

    Coalition coalition;
    PublicConsultation open;

    @BeforeEach
    void anOpenConsultation() {
        coalition = fixtures.coalition();
        open = consultations.open(coalition);
    }

    private Participant agreeing(String... consents) {
        var person = new Participant(browser).opens("/c/" + open.details().slug() + "?language=en");
        person.follows("Start").follows("Continue").sends("avoided", "no").sends("age", "40");
        return person.opens("/c/" + open.details().slug() + "/check").sends().sends(consents);
    }

    private Participant reachable() {
        return agreeing("contact", "true").sends("phone", PHONE, "name", "=Amal", "spoken", "ar", "discreet", "true");
    }

    private List<ContactRow> list() {
        return fixtures.as(
                coalition, Role.RECONTACT, () -> contacts.list(open.details().id()));
    }

    private ContactDetails details() {
        return fixtures.as(
                coalition, Role.RECONTACT, () -> contacts.open(list().getFirst().id())
                        .orElseThrow());
    }

    @Test
    void nobodyIsAskedHowToReachThemUnlessTheyAgree() {
        var person = agreeing("count", "true");
        assertThat(person.heading()).isEqualTo("Thank you. You have been heard.");
        assertThat(person.opens("/c/" + open.details().slug() + "/contact").heading())
                .isEqualTo("Your answers");
        assertThat(person.page().select("a:contains(How to reach me)")).isEmpty();
    }

    @Test
    void nothingIsTickedBeforehandAndThePageMayBeLeftOut() {
        var person = new Participant(browser).opens("/c/" + open.details().slug() + "?language=en");
        person.follows("Start").follows("Continue").sends("avoided", "no").sends("age", "40");
        person.opens("/c/" + open.details().slug() + "/check").sends();
        assertThat(person.page().select("input[type=checkbox][name=contact]")).hasSize(1);
        assertThat(person.page().select("input[checked]")).isEmpty();
        person.sends("contact", "true");
        assertThat(person.heading()).isEqualTo("How can we reach you?");
        assertThat(person.follows("Leave this out").heading()).isEqualTo("Thank you. You have been heard.");
        assertThat(list()).isEmpty();
    }

    @Test
    void whatIsGivenIsSeenByTheOneRoleAndNoted() {
        assertThat(reachable().heading()).isEqualTo("Thank you. You have been heard.");
        assertThat(list()).singleElement().satisfies(row -> {
            assertThat(row.byPhone()).isTrue();
            assertThat(row.byEmail()).isFalse();
            assertThat(row.discreet()).isTrue();
        });
        assertThat(details()).isEqualTo(new ContactDetails("=Amal", "", PHONE, "", new Language("ar"), "", true));
        fixtures.as(coalition, Role.RECONTACT, () -> {
            assertThat(new String(contacts.csv(open.details().id()), StandardCharsets.UTF_8))
                    .contains("'=Amal,,'" + PHONE);
            return contacts.response(list().getFirst().id()).orElseThrow();
        });
        for (var role : List.of(Role.ANALYST, Role.ORGANISER, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> fixtures.as(
                            coalition, role, () -> contacts.list(open.details().id())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (var action : List.of(Action.LIST_CONTACTS, Action.READ_CONTACT, Action.EXPORT_CONTACTS)) {
            assertThat(fixtures.as(
                            coalition,
                            Role.ADMINISTRATOR,
                            () -> trail.page(new TrailFilter(null, action, null, null), 0, 10)))
                    .as("%s", action)
                    .isNotEmpty();
        }
    }

    @Test
    void aNameWithoutAWayAndAnAddressWithoutAnAtComeBackAsTyped() {
        var person = agreeing("contact", "true").sends("name", "Amal");
        assertThat(person.status()).isEqualTo(422);
        assertThat(person.page().select("[role=alert] a").attr("href")).isEqualTo("#email");
        assertThat(person.page().select("#name").val()).isEqualTo("Amal");
        assertThat(person.sends("email", "nobody").page().select("[role=alert]").text())
                .contains("needs an @");
        assertThat(person.sends("email", "amal@example.org").heading()).isEqualTo("Thank you. You have been heard.");
        assertThat(details().email()).isEqualTo("amal@example.org");
    }

    @Test
    void onesOwnPageShowsItChangesItAndDeletesIt() {
        var person = reachable();
        person.opens("/c/" + open.details().slug() + "/mine").follows("How to reach me");
        assertThat(person.page().select("#phone").val()).isEqualTo(PHONE);
        person.sends("phone", "+44 20 7946 0000");
        assertThat(person.heading()).isEqualTo("Your answers");
        assertThat(details().phone()).isEqualTo("+44 20 7946 0000");
        person.follows("How to reach me");
        person.page().select("form").first().remove();
        assertThat(person.sends().heading()).isEqualTo("Your answers");
        assertThat(list()).isEmpty();
    }

    @Test
    void whoNoLongerAgreesIsForgottenAtOnce() {
        var person = reachable();
        person.opens("/c/" + open.details().slug() + "/mine/consent").sends("count", "true");
        assertThat(list()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void whoTakesEverythingBackIsForgottenAtOnce() {
        reachable().opens("/c/" + open.details().slug() + "/withdraw").sends();
        assertThat(rows()).isZero();
    }

    @Test
    void withTheAnswersGoesHowToReachPeopleAndTheKeyToIt() {
        reachable();
        var id = open.details().id();
        var file = data.resolve("keys").resolve(id + ".contact.key");
        assertThat(file).exists();
        fixtures.as(coalition, Role.ORGANISER, () -> {
            closing.close(id);
            destroying.ask(id);
            return true;
        });
        fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
            destroying.agree(id);
            return true;
        });
        assertThat(file).doesNotExist();
        assertThat(rows()).isZero();
    }

    private long rows() {
        return fixtures.in(
                coalition.id(),
                () -> transaction.execute(_ -> database.sql("select count(*) from contacts.contact")
                        .query(Long.class)
                        .single()));
    }
}
