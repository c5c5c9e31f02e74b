package heard.responses.web;

import static org.assertj.core.api.Assertions.assertThat;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.consultations.PublicConsultation;
import heard.invitations.CodeFixtures;
import heard.invitations.InvitationCode;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.Language;
import heard.shared.Role;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A consultation that is answered with a code, in a browser that knows nothing but HTML. */
@HeardTest
class CodePagesTests {
    private static final String REFUSED = "This code does not work";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Fixtures fixtures;

    @Autowired
    CodeFixtures codes;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ResponseReading reading;

    Coalition coalition;
    PublicConsultation consultation;
    InvitationCode code;
    String base;

    @BeforeEach
    void aConsultationThatIsAnsweredWithACode() {
        coalition = fixtures.coalition();
        consultation = codes.open(coalition);
        code = codes.code(coalition, consultation);
        base = "/c/" + consultation.details().slug();
    }

    private Participant comes() {
        return new Participant(browser).opens(base);
    }

    private Participant enters(InvitationCode with) {
        return comes().sends("code", with.grouped());
    }

    /** Answers, up to where one agrees. */
    private Participant answers(Participant person) {
        return person.opens(base + "/1").sends("avoided", "no").opens(base + "/consent");
    }

    private String link(InvitationCode with) {
        return with.path(consultation.details().slug(), Optional.of(Language.ENGLISH));
    }

    private long sent() {
        return fixtures.as(
                coalition,
                Role.ANALYST,
                () -> reading.count(consultation.details().id(), ResponseFilter.ALL));
    }

    @Test
    void theFirstPageAsksForTheCodeAndNothingBeginsWithoutOne() {
        var person = comes();
        assertThat(person.page().select("form[action=" + base + "/code] input[name=code]"))
                .hasSize(1);
        assertThat(person.page().select("a[href$=/safety]")).isEmpty();
        assertThat(person.opens(base + "/safety").at()).isEqualTo(base);
        assertThat(person.opens(base + "/1").at()).isEqualTo(base);
    }

    @Test
    void aTypedCodeLetsInHoweverItIsTyped() {
        var arabic = code.digits().chars().mapToObj(each -> String.valueOf((char) (each - '0' + '٠')));
        var typed = String.join(" ", arabic.toList());
        var person = comes().sends("code", typed);
        assertThat(person.at()).isEqualTo(base + "/safety");
        assertThat(person.page().text()).contains("used up when you send, not before");
        assertThat(answers(person).sends("count", "true").at()).isEqualTo(base + "/done");
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void oneWrongTryIsToldKindlyAndWhatWasTypedComesBack() {
        var person = comes().sends("code", "1234 5678");
        assertThat(person.status()).isEqualTo(422);
        assertThat(person.page().select("[role=alert] a[href=#code]").text()).startsWith(REFUSED);
        assertThat(person.page().select("#code").val()).isEqualTo("1234 5678");
        assertThat(person.page().text()).contains("ask the people who gave it to you for another one");
        assertThat(person.sends("code", code.digits()).at()).isEqualTo(base + "/safety");
    }

    @Test
    void whoTypesTheirNumberInsteadIsToldWhereItBelongs() {
        var person = comes().sends("code", "1234 5678 9012 3456 7890");
        assertThat(person.page().select("[role=alert]").text()).contains("not a code");
        assertThat(person.page().select("main a[href^=/receipt]")).hasSize(1);
    }

    @Test
    void aCardsLinkLeavesTheAddressAtOnce() {
        var answer = browser.get().uri(link(code)).exchange().getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).isEqualTo(base);
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeaders("Set-Cookie")).hasSize(1).noneMatch(each -> each.contains(code.digits()));
    }

    @Test
    void aCardsLinkLetsInAndSaysSoToNobodyWhoLooksOverTheShoulder() {
        var person = new Participant(browser).opens(link(code));
        assertThat(person.at()).isEqualTo(base);
        assertThat(person.page().select("a[href$=/safety]")).hasSize(1);
        assertThat(person.page().html()).doesNotContain(code.digits(), code.grouped());
        assertThat(answers(person).sends().at()).isEqualTo(base + "/done");
        assertThat(person.opens(link(code)).opens(base + "/continue").at()).isEqualTo(base + "/mine");
    }

    @Test
    void aUsedCardIsRefusedElsewhereInTheSameWordsAsAWrongOne() {
        answers(enters(code)).sends();
        var used = new Participant(browser).opens(link(code));
        assertThat(used.status()).isEqualTo(422);
        assertThat(used.at()).isEqualTo(base + "/code/refused");
        var wrong = new Participant(browser).opens(link(InvitationCode.next()));
        assertThat(wrong.page().select("main").text())
                .contains(REFUSED)
                .isEqualTo(used.page().select("main").text());
        assertThat(enters(code).status()).isEqualTo(422);
    }

    @Test
    void ofTwoBrowsersWithOneCodeTheSecondLosesNothingAndIsToldWhatToDo() {
        var first = answers(enters(code));
        var second = answers(enters(code));
        first.sends("count", "true");
        second.sends("count", "true");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.page().text()).contains("What you saved before is still there", "another phone");
        assertThat(sent()).isEqualTo(1);
        second.follows("Type a code");
        assertThat(second.page().text()).contains("Your answers are saved");
        var another = codes.code(coalition, consultation);
        second.sends("code", another.digits()).opens(base + "/consent");
        assertThat(second.sends().at()).isEqualTo(base + "/done");
        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void twoTabsOfOneBrowserSendOnce() {
        var person = answers(enters(code));
        var tab = person.tab();
        person.sends("count", "true");
        assertThat(tab.sends("count", "true").at()).isEqualTo(base + "/done");
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void whoComesBackWithTheirNumberIsAskedForTheCodeAgainBeforeSending() {
        var person = answers(enters(code)).opens(base + "/later");
        assertThat(person.page().text()).contains("Keep your code too");
        var receipt = person.receipt();
        var back = new Participant(browser).opens("/receipt").sends("number", receipt);
        back.opens(base + "/consent");
        assertThat(back.at()).isEqualTo(base + "/code");
        assertThat(back.page().text()).contains("once more", "Your answers are saved");
        back.sends("code", code.digits()).opens(base + "/consent").sends();
        assertThat(back.at()).isEqualTo(base + "/done");
    }

    @Test
    void whoComesBackWithTheCodeAloneBeginsAnew() {
        answers(enters(code)).opens(base + "/later");
        assertThat(answers(enters(code)).sends().at()).isEqualTo(base + "/done");
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void anotherCardOnTheSamePhoneIsAnotherPerson() {
        var phone = answers(new Participant(browser).opens(link(code)));
        phone.sends();
        var next = codes.code(coalition, consultation);
        phone.opens(link(next));
        assertThat(phone.page().select("a[href$=/safety]")).hasSize(1);
        assertThat(phone.opens(base + "/mine").page().text()).doesNotContain("You sent them on");
        assertThat(answers(phone).sends().at()).isEqualTo(base + "/done");
        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void aDraftWhoseCodeWasCalledBackGoesOnWithTheNextCard() {
        var person = answers(enters(code));
        answers(enters(code)).sends();
        person.sends();
        assertThat(person.status()).isEqualTo(409);
        var next = codes.code(coalition, consultation);
        person.opens(link(next)).opens(base + "/consent");
        assertThat(person.sends().at()).isEqualTo(base + "/done");
    }

    @Test
    void theNoticeSaysWhatACodeIsAndOfOneThatNeedsNoneItDoesNot() {
        assertThat(comes().page().select("#privacy").text()).contains("which answers came with which code");
        var open = consultations.open(coalition);
        var page = new Participant(browser).opens("/c/" + open.details().slug()).page();
        assertThat(page.select("#privacy").text()).doesNotContain("code");
        assertThat(page.select("input[name=code]")).isEmpty();
    }

    @Test
    void aWrongCardForWhatAnyoneCanAnswerLeadsToItsPage() {
        var open = consultations.open(coalition);
        var address = "/c/" + open.details().slug();
        var person = new Participant(browser).opens(address + "/code/" + code.digits());
        assertThat(person.at()).isEqualTo(address);
        assertThat(person.page().select("a[href$=/safety]")).hasSize(1);
    }
}
