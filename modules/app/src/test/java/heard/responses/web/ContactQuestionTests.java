package heard.responses.web;

import static heard.ConsultationFixtures.both;
import static org.assertj.core.api.Assertions.assertThat;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.contacts.ContactReading;
import heard.contacts.ContactRow;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.Language;
import heard.shared.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A question that asks how to reach the person: what they say is no answer. */
@HeardTest
class ContactQuestionTests {
    private static final String PHONE = "+44 7700 900456";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Fixtures fixtures;

    @Autowired
    AskingEverything asking;

    @Autowired
    ContactReading contacts;

    @Autowired
    ResponseReading reading;

    AskingEverything.Open open;
    Participant person;

    @BeforeEach
    void somebodyIsAskedHowToReachThem() {
        open = asking.open(new Questionnaire(
                Language.ENGLISH,
                List.of(Language.ENGLISH, ConsultationFixtures.ARABIC),
                List.of(
                        Question.of("town", QuestionType.SHORT_TEXT, both("Which town?", "أي مدينة؟")),
                        Question.of("reach", QuestionType.CONTACT, both("May we call you?", "هل نتصل بك؟"))
                                .withRequired(true),
                        Question.of("age", QuestionType.NUMBER, both("How old are you?", "كم عمرك؟")))));
        person = new Participant(browser)
                .opens(open.address() + "?language=en")
                .opens(open.address() + "/1")
                .sends("town", "York");
    }

    private List<ContactRow> list() {
        return fixtures.as(open.coalition(), Role.RECONTACT, () -> contacts.list(open.id()));
    }

    private void sends(String... consents) {
        person.sends("age", "40");
        assertThat(person.at()).endsWith("/check");
        assertThat(person.page().text()).doesNotContain(PHONE).contains("it is kept apart from your answers");
        person.sends();
        assertThat(person.at()).endsWith("/consent");
        person.sends(consents);
    }

    @Test
    void nobodySeesItBeforeItIsSentAndItIsNoAnswerAfterwards() {
        person.sends("phone", PHONE);
        assertThat(person.at()).endsWith("/3");
        assertThat(list()).isEmpty();
        sends("contact", "true");
        assertThat(person.at()).endsWith("/done");
        assertThat(list()).singleElement().satisfies(each -> assertThat(each.byPhone())
                .isTrue());
        var read = fixtures.as(open.coalition(), Role.ANALYST, () -> reading.rows(open.id(), ResponseFilter.ALL, 0, 9));
        assertThat(read)
                .singleElement()
                .satisfies(each -> assertThat(each.answers().byPlace()).containsOnlyKeys("town", "age"));
    }

    @Test
    void whoeverDoesNotAgreeIsForgotten() {
        person.sends("phone", PHONE);
        person.opens(open.address() + "/2");
        assertThat(person.page().select("#phone").val()).isEqualTo(PHONE);
        person.opens(open.address() + "/3");
        sends("count", "true");
        assertThat(list()).isEmpty();
    }

    @Test
    void itMayBeLeftOutAndANameAloneIsToldToBeTooLittle() {
        person.sends("name", "Amal");
        assertThat(person.status()).isEqualTo(422);
        person.sends();
        assertThat(person.at()).endsWith("/3");
        sends("contact", "true");
        assertThat(person.at()).endsWith("/contact");
    }
}
